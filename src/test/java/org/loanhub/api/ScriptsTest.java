package org.loanhub.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts for client developers ask the environment for the same things under the same names, and say so. */
class ScriptsTest {

    private static final Pattern ASKED = Pattern.compile("environ\\.(?:get|setdefault)\\(\"(\\w+)\"");
    private static final List<String> NAMES = List.of(
            "LOANHUB_URL",
            "LOANHUB_SANDBOX_URL",
            "LOANHUB_DB_PORT",
            "LOANHUB_CASHLOAN_APP_KEY",
            "LOANHUB_SESSION_FILE");

    @ParameterizedTest
    @MethodSource("scripts")
    void namesOfTheEnvironmentAreTheAgreedOnesAndDocumented(Path script) throws IOException {
        String text = Files.readString(script);
        String documentation = text.split("\"\"\"", 3)[1];

        List<String> asked = ASKED.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(asked).isNotEmpty().isSubsetOf(NAMES);
        assertThat(documentation).contains(asked);
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs", "api"))) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }
}
