package org.loanhub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("server")
class LocalDatabaseTest {

    private final TestServer server = TestServer.get();
    private final JdbcTemplate jdbc = server.jdbc;
    private LocalDatabase upgraded;

    @BeforeEach
    void aDatabaseOfAnOlderRelease() {
        jdbc.execute("CREATE DATABASE upgraded CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        String url = server.database.url().replace("/loanhub", "/upgraded");
        upgraded = LocalDatabase.existing(url, "root", "").migrate();
        jdbc.execute("DROP TABLE upgraded.quota_request");
        jdbc.execute("DELETE FROM upgraded.flyway_schema_history WHERE version = '085'");
    }

    /** The testers' views stand in a database of their own and read whichever was migrated last. */
    @AfterEach
    void viewsAsBefore() {
        jdbc.execute("DROP DATABASE upgraded");
        jdbc.execute("DELETE FROM flyway_schema_history WHERE script LIKE '%futureloan_views.sql'");
        server.database.migrate();
    }

    @Test
    void aReleaseMayAddAFileBetweenThoseThatWereAppliedBefore() {
        upgraded.migrate();

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM upgraded.quota_request", Integer.class))
                .isZero();
    }
}
