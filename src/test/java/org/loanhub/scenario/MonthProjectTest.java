package org.loanhub.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.scenario.Lending.balance;
import static org.loanhub.scenario.Lending.dueDates;
import static org.loanhub.scenario.Lending.fullOn;
import static org.loanhub.scenario.Lending.installments;
import static org.loanhub.scenario.Lending.invest;
import static org.loanhub.scenario.Lending.openProject;
import static org.loanhub.scenario.Lending.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;
import org.loanhub.api.futureloan.FutureloanViews;

/** The life of a project by months: 10,000 yuan at 12 % for three months, from two investors. */
@Tag("server")
class MonthProjectTest {

    @Test
    void fromTheFirstBidToTheLastFen() {
        FutureloanClient borrower = FutureloanClient.member();
        FutureloanClient first = FutureloanClient.memberWith("6000");
        FutureloanClient second = FutureloanClient.memberWith("4000");
        long project = openProject(borrower, "10000", 3);

        long firstBid = invest(first, project, "6000");
        Days.endToday();
        long secondBid = invest(second.again(), project, "4000");
        LocalDate full = fullOn(project);
        List<LocalDate> due = List.of(full.plusMonths(1), full.plusMonths(2), full.plusMonths(3));
        assertThat(status(project)).isEqualTo(3);
        assertThat(dueDates(firstBid)).isEqualTo(due);
        assertThat(dueDates(secondBid)).isEqualTo(due);

        Days.endThrough(full);
        assertThat(balance(borrower)).as("the money waits for the day after").isEqualByComparingTo("0");
        Days.endThrough(full.plusDays(1));
        assertThat(balance(borrower)).isEqualByComparingTo("10000");
        borrower.again().recharge("200.67");

        Days.endThrough(due.get(0).minusDays(1));
        assertThat(installments(firstBid)).containsExactly(0, 0, 0);
        Days.endThrough(due.get(0));
        assertThat(installments(firstBid)).containsExactly(2, 0, 0);
        assertThat(installments(secondBid)).containsExactly(2, 0, 0);
        assertThat(balance(first)).isEqualByComparingTo("2040.13");
        assertThat(balance(second)).isEqualByComparingTo("1360.09");
        assertThat(balance(borrower)).isEqualByComparingTo("6800.45");
        assertThat(paidOn(firstBid, 1)).isEqualTo(due.get(0));
        assertThat(unfinished(firstBid)).isEqualTo("4019.87 60.40");

        Days.endThrough(due.get(1));
        assertThat(status(project)).isEqualTo(3);
        Days.endThrough(due.get(2));
        assertThat(status(project)).isEqualTo(4);
        assertThat(installments(firstBid)).containsExactly(2, 2, 2);
        assertThat(installments(secondBid)).containsExactly(2, 2, 2);
        assertThat(balance(first)).as("6000 and 120.40 interest").isEqualByComparingTo("6120.40");
        assertThat(balance(second)).as("4000 and 80.27 interest").isEqualByComparingTo("4080.27");
        assertThat(balance(borrower)).as("paid all of it, to the fen").isEqualByComparingTo("0");
        assertThat(FutureloanViews.log(first.id()))
                .containsExactly(
                        "0 %d 6000.00 0.00 6000.00 1".formatted(first.id()),
                        "%d %d 6000.00 0.00 0.00 1".formatted(first.id(), borrower.id()),
                        "%d %d 2040.13 8160.54 2040.13 1".formatted(borrower.id(), first.id()),
                        "%d %d 2040.13 4760.32 4080.26 1".formatted(borrower.id(), first.id()),
                        "%d %d 2040.14 1360.09 6120.40 1".formatted(borrower.id(), first.id()));
        assertThat(FutureloanViews.log(borrower.id()))
                .contains("0 %d 10000.00 0.00 10000.00 1".formatted(borrower.id()));
        assertThat(TestServer.get().faults()).isEmpty();
    }

    private static LocalDate paidOn(long bid, int installment) {
        return FutureloanViews.tester()
                .queryForObject(
                        "SELECT DATE(actual_repayment_date) FROM repayment WHERE invest_id = ? AND terms = ?",
                        LocalDate.class,
                        bid,
                        installment);
    }

    private static String unfinished(long bid) {
        return FutureloanViews.tester()
                .queryForObject(
                        "SELECT CONCAT_WS(' ', SUM(unfinished_principal), SUM(unfinished_interest)) FROM repayment"
                                + " WHERE invest_id = ?",
                        String.class,
                        bid);
    }
}
