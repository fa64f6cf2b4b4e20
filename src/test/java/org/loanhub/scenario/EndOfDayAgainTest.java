package org.loanhub.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.scenario.Lending.balance;
import static org.loanhub.scenario.Lending.fullOn;
import static org.loanhub.scenario.Lending.installments;
import static org.loanhub.scenario.Lending.invest;
import static org.loanhub.scenario.Lending.openProject;
import static org.loanhub.scenario.Lending.openProjectOfDays;
import static org.loanhub.scenario.Lending.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;
import org.loanhub.api.futureloan.FutureloanViews;
import org.loanhub.endofday.EndOfDayService;

/** A day's work may be done again, may fail half way, and may meet what testers changed by hand. */
@Tag("server")
class EndOfDayAgainTest {

    private final TestServer server = TestServer.get();
    private final EndOfDayService endOfDay = server.server.bean(EndOfDayService.class);

    @AfterEach
    void letPayOutsWorkAgain() {
        server.jdbc.execute("DROP TRIGGER IF EXISTS pay_out_fails");
    }

    @Test
    void endingADayAgainChangesNothingEvenIfItWasForgottenThatItEnded() {
        FutureloanClient borrower = FutureloanClient.memberWith("100");
        FutureloanClient investor = FutureloanClient.memberWith("2000");
        long repaid = openProjectOfDays(borrower, "1000", 10);
        invest(investor, repaid, "1000");
        long refunded = openProject(borrower, "2000", 6);
        invest(investor, refunded, "1000");
        LocalDate last = fullOn(repaid).plusDays(10);
        Days.endThrough(last);
        List<String> before = FutureloanViews.log(investor.id());
        assertThat(List.of(status(repaid), status(refunded))).containsExactly(4, 5);

        assertThat(endOfDay.run(last)).isTrue();
        assertThat(FutureloanViews.log(investor.id())).isEqualTo(before);

        server.jdbc.update(
                "DELETE FROM end_of_day_run WHERE task = 'projects' AND business_date >= ?", last.minusDays(10));
        for (LocalDate day = last.minusDays(10); !day.isAfter(last); day = day.plusDays(1)) {
            assertThat(endOfDay.run(day)).isTrue();
        }
        assertThat(FutureloanViews.log(investor.id())).isEqualTo(before);
        assertThat(balance(investor)).isEqualByComparingTo("2003.33");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aDayThatFailedHalfWayIsTakenUpAgainAndWhatWasDoneIsNotDoneTwice() {
        FutureloanClient borrower = FutureloanClient.member();
        FutureloanClient investor = FutureloanClient.memberWith("3000");
        long before = filled(borrower, investor);
        long broken = filled(borrower, investor);
        long after = filled(borrower, investor);
        Days.endThrough(fullOn(after));
        LocalDate payOutDay = Days.today();
        letPayOutFail(broken);

        assertThat(endOfDay.run(payOutDay)).isFalse();
        assertThat(List.of(paidOut(before), paidOut(broken), paidOut(after)))
                .as("one project keeps no other from its money")
                .containsExactly(true, false, true);
        assertThat(balance(borrower)).isEqualByComparingTo("2000");

        letPayOutsWorkAgain();
        assertThat(endOfDay.run(payOutDay)).isTrue();
        assertThat(paidOut(broken)).isTrue();
        assertThat(balance(borrower)).isEqualByComparingTo("3000");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aPaidOutProjectThatATesterSetBackToBiddingIsNotRefundedAndKeepsNobodyWaiting() {
        FutureloanClient borrower = FutureloanClient.member();
        FutureloanClient investor = FutureloanClient.memberWith("1000");
        long project = filled(borrower, investor);
        Days.end(2);
        assertThat(balance(borrower)).isEqualByComparingTo("1000");

        FutureloanViews.tester().update("UPDATE loan SET status = 2 WHERE id = ?", project);
        Days.end(6);

        assertThat(status(project)).isEqualTo(2);
        assertThat(balance(investor)).isEqualByComparingTo("0");
        assertThat(investor.again().invest(project, "100").getString("msg")).isEqualTo("该标可投金额不足,可投金额：0.0");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aFullProjectThatATesterSetBackToBiddingIsPaidOutOnceItIsSetRight() {
        FutureloanClient borrower = FutureloanClient.member();
        FutureloanClient investor = FutureloanClient.memberWith("1000");
        long project = filled(borrower, investor);
        FutureloanViews.tester().update("UPDATE loan SET status = 2 WHERE id = ?", project);
        Days.end(8);
        assertThat(balance(investor)).isEqualByComparingTo("0");
        assertThat(balance(borrower)).isEqualByComparingTo("0");

        FutureloanViews.tester().update("UPDATE loan SET status = 3 WHERE id = ?", project);
        Days.endToday();

        assertThat(balance(borrower)).isEqualByComparingTo("1000");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aProjectOfOneMonthThatFilledOnItsLastBiddingDayLivesOn() {
        FutureloanClient borrower = FutureloanClient.memberWith("10");
        FutureloanClient investor = FutureloanClient.memberWith("1000");
        long project = openProject(borrower, "1000", 1);
        Days.end(5);
        long bid = invest(investor.again(), project, "1000");
        LocalDate full = fullOn(project);

        Days.endThrough(full);
        assertThat(status(project)).isEqualTo(3);
        Days.endThrough(full.plusMonths(1));

        assertThat(installments(bid)).containsExactly(2);
        assertThat(balance(investor)).isEqualByComparingTo("1010");
    }

    private long filled(FutureloanClient borrower, FutureloanClient investor) {
        long project = openProject(borrower, "1000", 6);
        invest(investor, project, "1000");
        return project;
    }

    private boolean paidOut(long project) {
        return Boolean.TRUE.equals(server.jdbc.queryForObject(
                "SELECT paid_out_at IS NOT NULL FROM project WHERE id = ?", Boolean.class, project));
    }

    /** As if the database refused just this one. */
    private void letPayOutFail(long project) {
        server.jdbc.execute("""
                CREATE TRIGGER pay_out_fails BEFORE UPDATE ON project
                FOR EACH ROW
                IF NEW.id = %d AND NEW.paid_out_at IS NOT NULL THEN
                  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'this project cannot be paid out now';
                END IF
                """.formatted(project));
    }
}
