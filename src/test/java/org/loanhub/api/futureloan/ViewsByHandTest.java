package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.TestServer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a tester may change by hand, as the database user {@code future}, and what comes of it. */
@Tag("server")
class ViewsByHandTest {

    private static final String CHECKS =
            "MySQL enforces CHECK constraints from 8.0.16 on; the one that tests run on is 8.0.15";

    private final TestServer server = TestServer.get();
    private final JdbcTemplate tester = FutureloanViews.tester();
    private final FutureloanClient member = FutureloanClient.memberWith("100");

    @ParameterizedTest
    @ValueSource(strings = {"2000.55", "0", "99.99", "100"})
    void aBalanceChangedByHandCountsAtOnceAndTheLedgerExplainsIt(String balance) {
        setBalance(balance);

        assertThat(member.info().getBigDecimal("leave_amount")).isEqualByComparingTo(balance);
        assertThat(server.faults()).isEmpty();
        assertThat(member.recharge("0.45").getString("msg")).isEqualTo("OK");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aBalanceChangedByHandIsInTheLogWithTheBalanceAfterIt() {
        setBalance("70");
        setBalance("90");

        assertThat(FutureloanViews.log(member.id()))
                .containsExactly(
                        "0 %d 100.00 0.00 100.00 1".formatted(member.id()),
                        "%d 0 30.00 70.00 0.00 1".formatted(member.id()),
                        "0 %d 20.00 0.00 90.00 1".formatted(member.id()));
    }

    @Test
    void theLogIsInBusinessTimeWhateverTheTestersSessionSays() {
        server.clock.advance(Duration.ofDays(3));
        tester.execute((Connection connection) -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET time_zone = '-11:00'");
                return statement.executeUpdate("UPDATE member SET leave_amount = 7 WHERE id = " + member.id());
            }
        });

        LocalDateTime logged = tester.queryForObject(
                "SELECT MAX(create_time) FROM financelog WHERE pay_member_id = ?", LocalDateTime.class, member.id());
        assertThat(Duration.between(logged, LocalDateTime.ofInstant(server.clock.instant(), ZoneId.of("Asia/Shanghai")))
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void theLogAnswersToBothItsNames() {
        assertThat(tester.queryForList("SELECT * FROM financeLog WHERE income_member_id = ?", member.id()))
                .hasSize(1)
                .isEqualTo(tester.queryForList("SELECT * FROM financelog WHERE income_member_id = ?", member.id()));
    }

    @DisabledIfSystemProperty(named = "db.engine", matches = "mysql", disabledReason = CHECKS)
    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "NULL", "100000000000000000"})
    void aBalanceThatCannotBeIsRefused(String balance) {
        assertThatThrownBy(() -> setBalance(balance)).isInstanceOf(DataAccessException.class);

        assertThat(member.info().getBigDecimal("leave_amount")).isEqualByComparingTo("100");
    }

    @Test
    void aStatusChangedByHandCountsAtOnce() {
        long project = member.addProject("1000", 6);

        setStatus(project, "2");
        assertThat(member.invest(project, "100").getString("msg")).isEqualTo("OK");

        for (String status : new String[] {"1", "3", "4", "5"}) {
            setStatus(project, status);
            Cast.isRefused(() -> member.invest(project, "100"), 2, "该项目不在竞标中状态");
        }
        assertThat(server.faults()).isEmpty();
    }

    @DisabledIfSystemProperty(named = "db.engine", matches = "mysql", disabledReason = CHECKS)
    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "NULL"})
    void aStatusThatNoProjectHasIsRefused(String status) {
        long project = member.addProject("1000", 6);

        assertThatThrownBy(() -> setStatus(project, status)).isInstanceOf(DataAccessException.class);

        assertThat(FutureloanViews.row("loan", project)).containsEntry("status", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE member SET reg_name = 'x'",
                "UPDATE member SET mobile_phone = '13000000000'",
                "UPDATE member SET type = 0",
                "UPDATE member SET id = id + 1",
                "UPDATE loan SET amount = 1",
                "UPDATE loan SET full_time = NULL",
                "UPDATE loan SET member_id = 1",
                "UPDATE invest SET is_valid = 0",
                "UPDATE invest SET amount = 1",
                "UPDATE financelog SET amount = 1",
                "UPDATE repayment SET status = 2",
                "UPDATE repayment SET unfinished_principal = 0",
                "DELETE FROM member",
                "DELETE FROM loan",
                "DELETE FROM financelog",
                "INSERT INTO invest (member_id, loan_id, amount, create_time, is_valid) VALUES (1, 1, 100, NOW(), 1)",
                "SELECT password_hash FROM loanhub.account",
                "UPDATE loanhub.wallet SET balance = 1",
                "CREATE TABLE futureloan.x (id INT)",
                "DROP VIEW futureloan.member"
            })
    void nothingElseMayBeChangedAndNothingElseSeen(String statement) {
        assertThatThrownBy(() -> tester.execute(statement))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .containsAnyOf("denied", "not updatable", "Unknown column");
    }

    @Test
    void nobodyReadsAPasswordThere() {
        assertThat(tester.queryForList("SELECT DISTINCT pwd FROM member", String.class))
                .containsExactly("******");
    }

    private void setBalance(String balance) {
        tester.update("UPDATE member SET leave_amount = " + balance + " WHERE id = ?", member.id());
    }

    private void setStatus(long project, String status) {
        tester.update("UPDATE loan SET status = " + status + " WHERE id = ?", project);
    }
}
