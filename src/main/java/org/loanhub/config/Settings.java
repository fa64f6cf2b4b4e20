package org.loanhub.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronExpression;

/**
 * The settings of a deployment. Later ones win: the defaults in the WAR, the properties file outside it, the environment
 * ({@code db.url} is {@code LOANHUB_DB_URL} there). {@code docs/deploy.md} explains each.
 */
final class Settings {

    /** Names the properties file: an environment variable, or a parameter of the servlet context. */
    static final String CONFIG = "LOANHUB_CONFIG";

    private static final String DEFAULTS = "/loanhub-defaults.properties";
    private static final String ENVIRONMENT_PREFIX = "LOANHUB_";
    private static final String PUBLIC_URL = "public-url";
    private static final String MAY_BE_EMPTY = "db.password";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern WHOLE_NUMBERS = Pattern.compile("\\d{1,3}(,\\d{1,3})+");
    private static final Pattern LIST = Pattern.compile("\\d{1,3}(,\\d{1,3})*");
    private static final Pattern DURATION =
            Pattern.compile("P(?!$)(\\d{1,6}D)?(T(?!$)(\\d{1,6}H)?(\\d{1,6}M)?(\\d{1,6}S)?)?");
    private static final Pattern YES_OR_NO = Pattern.compile("true|false");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+(/[^\\s/?#]+)*");

    private Settings() {}

    /**
     * @param file the properties file, or null for none
     * @throws CannotStart if the file cannot be read, or a setting has no value or one that it cannot have
     */
    static Properties load(@Nullable String file, Map<String, String> environment) {
        Properties settings = defaults();
        Set<String> given = new HashSet<>();
        if (file != null && !file.isBlank()) {
            Properties inFile = read(Path.of(file));
            settings.putAll(inFile);
            given.addAll(inFile.stringPropertyNames());
        }
        for (String name : settings.stringPropertyNames()) {
            String value = environment.get(variable(name));
            if (value != null) {
                settings.setProperty(name, value);
                given.add(name);
            }
        }
        requireAll(settings, given);
        requireForms(settings);
        return settings;
    }

    static Properties defaults() {
        try (InputStream stream = Settings.class.getResourceAsStream(DEFAULTS)) {
            if (stream == null) {
                throw new IllegalStateException(DEFAULTS + " is not in the WAR");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new CannotStart("the settings file " + file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static Properties parse(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }

    /** A setting has to have the form of its default. Secrets have no default, so no message shows one. */
    private static void requireForms(Properties settings) {
        Properties defaults = defaults();
        for (String name : new TreeSet<>(defaults.stringPropertyNames())) {
            String value = settings.getProperty(name);
            if (WHOLE_NUMBER.matcher(defaults.getProperty(name)).matches()) {
                requireForm(name, value, WHOLE_NUMBER, "a whole number");
            } else if (YES_OR_NO.matcher(defaults.getProperty(name)).matches()) {
                requireForm(name, value, YES_OR_NO, "true or false");
            } else if (WHOLE_NUMBERS.matcher(defaults.getProperty(name)).matches()) {
                requireForm(name, value, LIST, "whole numbers with commas between them");
            } else if (DURATION.matcher(defaults.getProperty(name)).matches()) {
                requireDuration(name, value, defaults.getProperty(name));
            } else if (name.endsWith("cron")) {
                requireCron(name, value);
            }
        }
        requireForm(PUBLIC_URL, settings.getProperty(PUBLIC_URL), ADDRESS, "http:// or https://, without / at the end");
    }

    private static void requireForm(String name, String value, Pattern form, String words) {
        require(form.matcher(value).matches(), name, value, words);
    }

    private static void requireDuration(String name, String value, String usual) {
        boolean fits =
                DURATION.matcher(value).matches() && !Duration.parse(value).isZero();
        require(fits, name, value, "a duration such as " + usual);
    }

    private static void requireCron(String name, String value) {
        require(
                value.equals(ScheduledTaskRegistrar.CRON_DISABLED) || CronExpression.isValidExpression(value),
                name,
                value,
                "a cron expression of six fields, seconds first, or -");
    }

    private static void require(boolean fits, String name, String value, String words) {
        if (!fits) {
            throw new CannotStart(name + " (" + variable(name) + ") has to be " + words + ", not " + value);
        }
    }

    static String variable(String name) {
        return ENVIRONMENT_PREFIX + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /**
     * A setting without a value in the defaults must be given: these are addresses and secrets. The password of a database
     * account that has none is given as empty.
     */
    private static void requireAll(Properties settings, Set<String> given) {
        TreeSet<String> missing = new TreeSet<>();
        for (String name : settings.stringPropertyNames()) {
            boolean givenAsEmpty = name.equals(MAY_BE_EMPTY) && given.contains(name);
            if (settings.getProperty(name).isBlank() && !givenAsEmpty) {
                missing.add(name + " (" + variable(name) + ")");
            }
        }
        if (!missing.isEmpty()) {
            throw new CannotStart("no value for " + String.join(", ", missing) + "; see docs/deploy.md");
        }
    }
}
