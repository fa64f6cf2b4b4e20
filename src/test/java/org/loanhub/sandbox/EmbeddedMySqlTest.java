package org.loanhub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said when MySQL does not start; that it starts is what the Maven profile {@code mysql} shows. */
class EmbeddedMySqlTest {

    private static final Path LOG = Path.of("mysqld.log");

    @ParameterizedTest
    @CsvSource({"libaio.so.1, libaio", "libnuma.so.1, libnuma"})
    void aMissingLibraryIsNamedWithThePackageThatBringsIt(String file, String library) {
        String output = "mysqld: error while loading shared libraries: " + file
                + ": cannot open shared object file: No such file or directory\n";

        assertThat(EmbeddedMySql.reason(output, LOG))
                .isEqualTo("MySQL 8.0.15 does not start: this machine has no " + library
                        + "; on Debian: apt-get install " + library + "1");
    }

    @Test
    void forAnythingElseTheLogIsNamed() {
        assertThat(EmbeddedMySql.reason("Do you already have another mysqld server running", LOG))
                .isEqualTo("MySQL 8.0.15 does not start; mysqld.log tells why");
    }
}
