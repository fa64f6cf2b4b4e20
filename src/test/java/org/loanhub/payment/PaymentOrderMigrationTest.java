package org.loanhub.payment;

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

/** What the three tables held before V106 is found again after it. */
@Tag("server")
class PaymentOrderMigrationTest {

    private static final String DATABASE = "before_payment_order";
    private static final String V106 = "V106__payment_order.sql";

    private final TestServer server = TestServer.get();
    private Connection connection;
    private JdbcTemplate jdbc;

    @BeforeEach
    void applyWhatCameBefore() throws SQLException, IOException {
        server.jdbc.execute("CREATE DATABASE " + DATABASE + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        connection = server.jdbc.getDataSource().getConnection();
        connection.setCatalog(DATABASE);
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        // Applications and loans are not needed for what moves.
        jdbc.execute("SET FOREIGN_KEY_CHECKS = 0");
        try (Stream<Path> files = Files.list(Path.of("sql", "schema"))) {
            files.filter(file -> file.getFileName().toString().compareTo(V106) < 0)
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

    private void apply(Path file) {
        ScriptUtils.executeSqlScript(connection, new FileSystemResource(file));
    }

    @Test
    void everyOrderKeepsItsNumberSubjectAmountAndEnd() {
        jdbc.execute(
                "INSERT INTO disbursement (id, order_no, application_id, account_id, amount, card_id, status, channel_txn_no,"
                        + " confirm_code, code, ordered_at, ask_at, asked, ended_at) VALUES"
                        + " (11, 'd-paid', 1, 7, 500, 3, 'PAID', 'txn', NULL, 'SUCCESS', '2026-01-01', '2026-01-03', 1, '2026-01-02'),"
                        + " (12, 'd-failed', 2, 7, 500, NULL, 'FAILED', NULL, NULL, 'NO_CARD', '2026-01-01', NULL, 0, '2026-01-02'),"
                        + " (13, 'd-held', 3, 7, 500, 3, 'NEEDS_CONFIRMATION', NULL, 'cc', '4002', '2026-01-01', '2026-01-02', 2, NULL),"
                        + " (14, 'd-back', 4, 7, 500, 3, 'REVERSED', 'txn', NULL, 'CANCEL', '2026-01-01', NULL, 0, '2026-01-02')");
        jdbc.execute(
                "INSERT INTO repayment (id, order_no, loan_id, account_id, scope, amount, status, channel_txn_no, code,"
                        + " ordered_at, ask_at, asked, ended_at) VALUES"
                        + " (21, 'r-paid', 1, 7, 'ALL', 507, 'PAID', 'txn', 'SUCCESS', '2026-01-01', NULL, 1, '2026-01-02'),"
                        + " (22, 'r-failed', 2, 7, 'CURRENT', 507, 'FAILED', NULL, '3001', '2026-01-01', NULL, 1, '2026-01-02'),"
                        + " (23, 'r-given-up', 2, 7, 'CURRENT', 507, 'FAILED', NULL, 'GIVEN_UP', '2026-01-01', NULL, 1, '2026-01-02'),"
                        + " (24, 'r-open', 2, 7, 'CURRENT', 507, 'OPEN', NULL, '', '2026-01-01', '2026-01-02', 1, NULL),"
                        + " (25, 'c-paid', 3, 7, 'CURRENT', 507, 'PAID', 'txn', 'SUCCESS', '2026-01-01', NULL, 0, '2026-01-02')");
        jdbc.execute(
                "INSERT INTO page_payment (id, order_no, account_id, loan_id, amount, coupon_id, coupon_amount, status,"
                        + " repayment_id, code, ordered_at, ask_at, asked, ended_at) VALUES"
                        + " (31, 'c-paid', 7, 3, 497, 9, 10, 'PAID', 25, 'SUCCESS', '2026-01-01', NULL, 2, '2026-01-02'),"
                        + " (32, 'c-closed', 7, 4, 507, NULL, 0, 'CLOSED', NULL, 'REPLACED', '2026-01-01', NULL, 2, '2026-01-02'),"
                        + " (33, 'c-open', 7, 4, 507, NULL, 0, 'OPEN', NULL, '', '2026-01-01', '2026-01-02', 2, NULL)");

        apply(Path.of("sql", "schema", V106));

        assertThat(rows("SELECT CONCAT_WS(' ', order_no, purpose, subject_id, amount, status, COALESCE(card_id, '-'),"
                        + " COALESCE(channel_txn_no, '-'), COALESCE(confirm_code, '-'), ask_at IS NOT NULL, asked,"
                        + " ended_at IS NOT NULL) FROM payment_order ORDER BY id"))
                .containsExactly(
                        "d-paid DISBURSEMENT 1 500.00 SUCCEEDED 3 txn - 1 1 1",
                        "d-failed DISBURSEMENT 2 500.00 FAILED - - - 0 0 1",
                        "d-held DISBURSEMENT 3 500.00 NEEDS_CONFIRMATION 3 - cc 1 2 0",
                        "d-back DISBURSEMENT 4 500.00 REVERSED 3 txn - 0 0 1",
                        "r-paid DEBIT 1 507.00 SUCCEEDED - txn - 0 1 1",
                        "r-failed DEBIT 2 507.00 FAILED - - - 0 1 1",
                        "r-given-up DEBIT 2 507.00 GIVEN_UP - - - 0 1 1",
                        "r-open DEBIT 2 507.00 OPEN - - - 1 1 0",
                        "c-paid CASHIER 3 497.00 SUCCEEDED - txn - 0 2 1",
                        "c-closed CASHIER 4 507.00 CLOSED - - - 0 2 1",
                        "c-open CASHIER 4 507.00 OPEN - - - 1 2 0");
        assertThat(rows("SELECT CONCAT_WS(' ', d.id, o.order_no) FROM disbursement d"
                        + " JOIN payment_order o ON o.id = d.payment_order_id ORDER BY d.id"))
                .containsExactly("11 d-paid", "12 d-failed", "13 d-held", "14 d-back");
        assertThat(rows("SELECT CONCAT_WS(' ', r.id, o.order_no, r.amount, r.booked_at IS NOT NULL) FROM repayment r"
                        + " JOIN payment_order o ON o.id = r.payment_order_id ORDER BY r.id"))
                .containsExactly(
                        "21 r-paid 507.00 1",
                        "22 r-failed 507.00 0",
                        "23 r-given-up 507.00 0",
                        "24 r-open 507.00 0",
                        "25 c-paid 507.00 1");
        assertThat(rows("SELECT CONCAT_WS(' ', c.id, o.order_no, COALESCE(c.repayment_id, '-'), c.coupon_amount)"
                        + " FROM cashier_payment c JOIN payment_order o ON o.id = c.payment_order_id ORDER BY c.id"))
                .containsExactly("31 c-paid 25 10.00", "32 c-closed - 0.00", "33 c-open - 0.00");
    }

    private List<String> rows(String query) {
        return jdbc.queryForList(query, String.class);
    }
}
