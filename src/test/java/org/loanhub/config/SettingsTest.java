package org.loanhub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a setting comes from, and what happens without it. */
class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void theEnvironmentWinsOverTheFileAndTheFileOverTheDefault() throws IOException {
        Path file = Files.writeString(folder.resolve("loanhub.properties"), "db.pool-size=7\nchaojihua.channel=file\n");
        Map<String, String> environment = required();
        environment.put("LOANHUB_CHAOJIHUA_CHANNEL", "environment");

        Properties settings = Settings.load(file.toString(), environment);

        assertThat(settings)
                .containsEntry("password.concurrent-hashes", "2")
                .containsEntry("db.pool-size", "7")
                .containsEntry("chaojihua.channel", "environment");
    }

    @Test
    void everySettingWithoutAValueIsNamedInOneLine() {
        Map<String, String> environment = required();
        environment.remove("LOANHUB_DB_PASSWORD");
        environment.remove("LOANHUB_FUTURELOAN_JWT_KEY");

        assertThatThrownBy(() -> Settings.load(null, environment))
                .hasMessageContaining("db.password (LOANHUB_DB_PASSWORD)")
                .hasMessageContaining("futureloan.jwt-key (LOANHUB_FUTURELOAN_JWT_KEY)")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aDatabaseAccountMayHaveNoPasswordIfTheSettingSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("loanhub.properties"), "db.password=\n");
        Map<String, String> environment = required();
        environment.remove("LOANHUB_DB_PASSWORD");

        assertThat(Settings.load(file.toString(), environment)).containsEntry("db.password", "");

        environment.put("LOANHUB_DB_PASSWORD", "");
        assertThat(Settings.load(null, environment)).containsEntry("db.password", "");
    }

    @Test
    void noOtherSettingMayBeEmpty() {
        Map<String, String> environment = required();
        environment.put("LOANHUB_DB_USER", "");

        assertThatThrownBy(() -> Settings.load(null, environment)).hasMessageContaining("db.user (LOANHUB_DB_USER)");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Settings.load("/nowhere/loanhub.properties", required()))
                .hasMessageStartingWith("LoanHub does not start: the settings file /nowhere/loanhub.properties");
    }

    @ParameterizedTest
    @CsvSource({
        "lending.lost-order-minutes, soon, a whole number",
        "lending.sweep-seconds, -1, a whole number",
        "db.pool-size, 1.5, a whole number",
        "sms.read-timeout-ms, 99999999999, a whole number",
        "login.cookie-secure, yes, true or false",
        "console.session-idle, 30m, a duration such as PT30M",
        "console.session-idle, PT0S, a duration such as PT30M",
        "console.session-idle, PT-30M, a duration such as PT30M",
        "cashloan.session-idle, P, a duration such as P60D",
        "public-url, loans.example.com, http:// or https://",
        "public-url, https://loans.example.com/, / at the end",
        "public-url, https://loans.example.com?a=b, http:// or https://"
    })
    void aValueThatASettingCannotHaveIsToldInOneLineWithItsName(String name, String value, String reason) {
        Map<String, String> environment = required();
        environment.put(Settings.variable(name), value);

        assertThatThrownBy(() -> Settings.load(null, environment))
                .hasMessageStartingWith("LoanHub does not start: " + name + " (" + Settings.variable(name) + ")")
                .hasMessageContaining(reason)
                .hasMessageEndingWith("not " + value)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://loans.example.com", "https://example.com/loans/v1"})
    void theWorldMayReachUsByAnyAddress(String address) {
        Map<String, String> environment = required();
        environment.put("LOANHUB_PUBLIC_URL", address);
        assertThat(Settings.load(null, environment)).containsEntry("public-url", address);
    }

    @Test
    void everySettingIsExplained() throws IOException {
        String explained = Files.readString(Path.of("docs", "deploy.md"));

        assertThat(Settings.defaults().stringPropertyNames())
                .allSatisfy(name -> assertThat(explained).contains("`" + name + "`"));
    }

    private static Map<String, String> required() {
        Map<String, String> environment = new HashMap<>();
        for (String name : Settings.defaults().stringPropertyNames()) {
            if (Settings.defaults().getProperty(name).isBlank()) {
                environment.put(Settings.variable(name), "given");
            }
        }
        environment.put("LOANHUB_PUBLIC_URL", "https://loans.example.com");
        return environment;
    }
}
