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

/** Where a setting comes from, and what happens without it. */
class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void theEnvironmentWinsOverTheFileAndTheFileOverTheDefault() throws IOException {
        Path file = Files.writeString(folder.resolve("loanhub.properties"), "db.pool-size=7\nend-of-day.cron=file\n");
        Map<String, String> environment = required();
        environment.put("LOANHUB_END_OF_DAY_CRON", "environment");

        Properties settings = Settings.load(file.toString(), environment);

        assertThat(settings)
                .containsEntry("password.concurrent-hashes", "2")
                .containsEntry("db.pool-size", "7")
                .containsEntry("end-of-day.cron", "environment");
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
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Settings.load("/nowhere/loanhub.properties", required()))
                .hasMessageStartingWith("LoanHub does not start: the settings file /nowhere/loanhub.properties");
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
        return environment;
    }
}
