package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What earlier versions wrote as sentences and bare names is found again as codes, figures and actors. */
@Tag("server")
class ReasonAndActorMigrationTest {

    private static final String DATABASE = "before_reasons";
    private static final String V086 = "V086__rule_reasons.sql";
    private static final String V153 = "V153__credit_line_application.sql";
    private static final String V154 = "V154__actors.sql";

    private final TestServer server = TestServer.get();
    private Connection connection;
    private JdbcTemplate jdbc;

    @BeforeEach
    void applyWhatCameBefore() throws SQLException, IOException {
        server.jdbc.execute("CREATE DATABASE " + DATABASE + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        connection = server.jdbc.getDataSource().getConnection();
        connection.setCatalog(DATABASE);
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        // Accounts and products are not needed for what changes.
        jdbc.execute("SET FOREIGN_KEY_CHECKS = 0");
        try (Stream<Path> files = Files.list(Path.of("sql", "schema"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.compareTo(V153) < 0 && !name.equals(V086))
                    .sorted()
                    .forEach(this::apply);
        }
    }

    @AfterEach
    void drop() throws SQLException {
        jdbc.execute("SET FOREIGN_KEY_CHECKS = 1");
        connection.setCatalog("loanhub");
        connection.close();
        server.jdbc.execute("DROP DATABASE " + DATABASE);
    }

    private void apply(String name) {
        ScriptUtils.executeSqlScript(connection, new FileSystemResource(Path.of("sql", "schema", name)));
    }

    private List<String> rows(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private void insertApplication(long id, long accountId) {
        jdbc.update("""
                INSERT INTO loan_application (id, public_id, account_id, channel, product_id, status, amount, annual_rate,
                  term_length, term_unit, interval_length, interval_unit, method, penalty_rate, penalty_limit_days, purpose,
                  other_loans, one_at_a_time, submitted_at)
                VALUES (?, ?, ?, 'CASHLOAN', 1, 'ACTIVE', 500, 0.36, 14, 'DAY', 14, 'DAY', 'BULLET', 0.001, 90, 'NOT_ASKED',
                  'NONE', 0, NOW(3))
                """, id, "00000000-0000-0000-0000-" + "%012d".formatted(id), accountId);
    }

    private void insertFindings(long applicationId, String... policyVerdictReason) {
        for (int i = 0; i < policyVerdictReason.length; i++) {
            String[] parts = policyVerdictReason[i].split("\\|");
            jdbc.update(
                    "INSERT INTO application_finding (application_id, position, policy, verdict, reason) VALUES (?, ?, ?, ?, ?)",
                    applicationId,
                    i,
                    parts[0],
                    parts[1],
                    parts[2]);
        }
    }

    private void insertChange(long applicationId, String from, String to, String changedBy, String note) {
        jdbc.update(
                "INSERT INTO application_status_change (application_id, from_status, to_status, changed_by, note, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, NOW(3))",
                applicationId,
                from,
                to,
                changedBy,
                note);
    }

    @Test
    void findingsBecomeCodesWithTheirFigures() {
        insertFindings(
                1,
                "verification|REJECT|identity, card, profile or mobile number is not verified",
                "age|REJECT|not from 18 to 60",
                "age|PASS|from 18 to 60",
                "blacklist|REFER|marked as a risk",
                "open-loans|PASS|0 unfinished here",
                "overdue-history|REFER|was overdue for 12 days",
                "amount|REFER|from 10000.00 an operator looks",
                "amount|REJECT|more, than; nothing");

        apply(V086);

        assertThat(rows("SELECT CONCAT_WS(' ', policy, verdict, reason_code, reason_args) FROM application_finding"
                        + " ORDER BY position"))
                .containsExactly(
                        "VERIFICATION REJECT NOT_VERIFIED ",
                        "AGE REJECT AGE_NOT_ALLOWED 18,60",
                        "AGE PASS AGE_ALLOWED 18,60",
                        "BLACKLIST REFER LISTED_AS_RISK ",
                        "OPEN_LOANS PASS UNFINISHED_LOANS 0",
                        "OVERDUE_HISTORY REFER WAS_OVERDUE 12",
                        "AMOUNT REFER AMOUNT_TO_REVIEW 10000.00",
                        "AMOUNT REJECT EARLIER_WORDING more  than  nothing");
    }

    @Test
    void whatTheSystemNotedStandsApartFromWhatAnOperatorTyped() {
        insertApplication(1, 7);
        insertFindings(
                1, "age|PASS|from 18 to 60", "blacklist|REJECT|barred", "overdue-history|REFER|was overdue for 3 days");
        insertChange(1, null, "SUBMITTED", "system", "");
        insertChange(
                1, "SUBMITTED", "UNDER_REVIEW", "system", "blacklist: barred; overdue-history: was overdue for 3 days");
        insertChange(1, "UNDER_REVIEW", "APPROVED", "system", "age and amount confirmed by phone");
        insertChange(1, "APPROVED", "DISBURSING", "system", "");
        insertChange(1, "DISBURSING", "DISBURSEMENT_FAILED", "system", "NO_CARD");
        insertChange(1, "DISBURSEMENT_FAILED", "DISBURSING", "system", "");
        insertChange(1, "DISBURSING", "DISBURSEMENT_FAILED", "system", "4002");
        insertChange(1, "DISBURSEMENT_FAILED", "CANCELLED", "cashier", "");

        apply(V086);
        apply(V153);
        apply(V154);

        assertThat(rows("SELECT CONCAT_WS('|', changed_by, reasons, note) FROM application_status_change ORDER BY id"))
                .containsExactly(
                        "CUSTOMER:7||",
                        "SYSTEM|BARRED;WAS_OVERDUE:3|",
                        "OPERATOR:system||age and amount confirmed by phone",
                        "SYSTEM||",
                        "SYSTEM|NO_CARD|",
                        "OPERATOR:system||",
                        "SYSTEM|DISBURSEMENT_REFUSED:4002|",
                        "OPERATOR:cashier||");
    }

    @Test
    void creditLinesAndDrawdownsKeepTheirRows() {
        insertLine(1, "REJECTED", "system", "not from 18 to 60");
        insertLine(2, "UNDER_REVIEW", null, "marked as a risk");
        insertLine(3, "APPROVED", "reviewer", "barred no longer");
        insertLine(4, "REJECTED", "reviewer", "barred");
        jdbc.update(
                "INSERT INTO line_withdrawal (application_id, line_order_id, order_no, withdraw_no, face_check_id, face_flow_id)"
                        + " VALUES (9, 3, '3', '77', 5, 'flow')");

        apply(V086);
        apply(V153);
        apply(V154);

        assertThat(rows(
                        "SELECT CONCAT_WS('|', id, status, COALESCE(reason_code, '-'), reason_args, COALESCE(decided_by, '-'), note)"
                                + " FROM credit_line_application ORDER BY id"))
                .containsExactly(
                        "1|REJECTED|AGE_NOT_ALLOWED|18,60|SYSTEM|",
                        "2|UNDER_REVIEW|LISTED_AS_RISK||-|",
                        "3|APPROVED|-||OPERATOR:reviewer|barred no longer",
                        "4|REJECTED|-||OPERATOR:reviewer|barred");
        assertThat(rows("SELECT CONCAT_WS('|', application_id, credit_line_application_id, drawdown_no) FROM drawdown"))
                .containsExactly("9|3|77");
        assertThat(
                        rows(
                                "SELECT constraint_name FROM information_schema.table_constraints WHERE table_schema = DATABASE()"
                                        + " AND (constraint_name LIKE '%line_order%' OR constraint_name LIKE '%line_withdrawal%')"))
                .isEmpty();
        assertThat(rows("SELECT index_name FROM information_schema.statistics WHERE table_schema = DATABASE()"
                        + " AND (index_name LIKE '%line_order%' OR index_name LIKE '%line_withdrawal%')"))
                .isEmpty();
    }

    private void insertLine(long id, String status, String decidedBy, String note) {
        jdbc.update(
                "INSERT INTO line_order (id, order_no, account_id, product_id, status, current_of, told, note, decided_by, applied_at)"
                        + " VALUES (?, ?, ?, 1, ?, ?, 'x', ?, ?, NOW(3))",
                id,
                String.valueOf(id),
                id,
                status,
                id,
                note,
                decidedBy);
    }
}
