package org.loanhub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The check knows every column that the schema files make, and misses none that is gone. */
@Tag("server")
class SchemaCheckTest {

    private final JdbcTemplate jdbc = TestServer.get().jdbc;

    @Test
    void whatIsReadFromTheFilesIsWhatTheyMakeInADatabase() throws IOException {
        List<String> made = jdbc.queryForList("""
                SELECT LOWER(CONCAT(c.table_name, '.', c.column_name))
                FROM information_schema.columns c
                JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
                WHERE c.table_schema = DATABASE()
                  AND t.table_type = 'BASE TABLE'
                  AND c.table_name <> 'flyway_schema_history'
                """, String.class);

        assertThat(SchemaCheck.wantedColumns()).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void aColumnThatIsGoneIsNamed() {
        jdbc.execute("ALTER TABLE payback RENAME COLUMN paid_at TO paid_when");
        try {
            assertThatThrownBy(() -> new SchemaCheck(jdbc).afterPropertiesSet())
                    .hasMessageContaining("LoanHub does not start")
                    .hasMessageContaining("payback.paid_at");
        } finally {
            jdbc.execute("ALTER TABLE payback RENAME COLUMN paid_when TO paid_at");
        }
    }
}
