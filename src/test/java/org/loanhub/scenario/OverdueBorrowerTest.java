package org.loanhub.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.scenario.Lending.balance;
import static org.loanhub.scenario.Lending.fullOn;
import static org.loanhub.scenario.Lending.installments;
import static org.loanhub.scenario.Lending.invest;
import static org.loanhub.scenario.Lending.openProject;
import static org.loanhub.scenario.Lending.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;

/** A borrower who takes the money out and has none when it is due: 1,000 yuan at 12 %, two installments of 507.51. */
@Tag("server")
class OverdueBorrowerTest {

    @Test
    void isTriedEveryDayAndPaysTheOldestFirst() {
        FutureloanClient borrower = FutureloanClient.member();
        FutureloanClient one = FutureloanClient.memberWith("600");
        FutureloanClient two = FutureloanClient.memberWith("400");
        long project = openProject(borrower, "1000", 2);
        long firstBid = invest(one, project, "600");
        long secondBid = invest(two, project, "400");
        LocalDate full = fullOn(project);
        Days.endThrough(full.plusDays(1));
        assertThat(borrower.again().withdraw("1000").getString("msg")).isEqualTo("OK");

        Days.endThrough(full.plusMonths(1).plusDays(3));
        assertThat(installments(firstBid)).containsExactly(0, 0);
        assertThat(status(project)).isEqualTo(3);

        borrower.again().recharge("400");
        Days.endToday();
        assertThat(installments(firstBid))
                .as("enough for one investor is not enough")
                .containsExactly(0, 0);
        assertThat(installments(secondBid)).containsExactly(0, 0);
        assertThat(balance(borrower)).isEqualByComparingTo("400");

        borrower.again().recharge("107.52");
        Days.endToday();
        assertThat(installments(firstBid)).containsExactly(2, 0);
        assertThat(installments(secondBid)).containsExactly(2, 0);
        assertThat(balance(borrower)).isEqualByComparingTo("0.01");

        Days.endThrough(full.plusMonths(2).plusDays(20));
        assertThat(installments(firstBid)).containsExactly(2, 0);
        borrower.again().recharge("1000");
        Days.endToday();

        assertThat(installments(firstBid)).containsExactly(2, 2);
        assertThat(installments(secondBid)).containsExactly(2, 2);
        assertThat(status(project)).isEqualTo(4);
        assertThat(balance(one).add(balance(two)).add(balance(borrower)))
                .as("nothing was made or lost: 507.52 + 1000 were put in")
                .isEqualByComparingTo("1507.52");
        assertThat(TestServer.get().faults()).isEmpty();
    }

    @Test
    void paysOnlyWhatTheyHaveWhenTwoInstallmentsWait() {
        FutureloanClient borrower = FutureloanClient.member();
        FutureloanClient investor = FutureloanClient.memberWith("1000");
        long project = openProject(borrower, "1000", 2);
        long bid = invest(investor, project, "1000");
        LocalDate full = fullOn(project);
        Days.endThrough(full.plusDays(1));
        borrower.again().withdraw("1000");
        Days.endThrough(full.plusMonths(2));

        borrower.again().recharge("507.51");
        Days.endToday();

        assertThat(installments(bid)).containsExactly(2, 0);
        assertThat(balance(investor)).isEqualByComparingTo("507.51");
        assertThat(balance(borrower)).isEqualByComparingTo("0");
        assertThat(TestServer.get().faults()).isEmpty();
    }
}
