package org.loanhub.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.scenario.Lending.balance;
import static org.loanhub.scenario.Lending.dueDates;
import static org.loanhub.scenario.Lending.fullOn;
import static org.loanhub.scenario.Lending.invest;
import static org.loanhub.scenario.Lending.openProjectOfDays;
import static org.loanhub.scenario.Lending.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;

/** The life of a project by days, and of one whose borrower lent to themselves. */
@Tag("server")
class DayProjectTest {

    @Test
    void aProjectOfThirtyDaysIsPaidBackInOneGoOnTheThirtiethDay() {
        FutureloanClient borrower = FutureloanClient.memberWith("100");
        FutureloanClient investor = FutureloanClient.memberWith("9000");
        long project = openProjectOfDays(borrower, "9000", 30);
        long bid = invest(investor, project, "9000");
        LocalDate due = fullOn(project).plusDays(30);
        assertThat(dueDates(bid)).containsExactly(due);

        Days.endThrough(due.minusDays(1));
        assertThat(status(project)).isEqualTo(3);
        assertThat(balance(investor)).isEqualByComparingTo("0");
        Days.endThrough(due);

        assertThat(status(project)).isEqualTo(4);
        assertThat(balance(investor)).as("9000 x 12 % x 30 / 360 is 90").isEqualByComparingTo("9090");
        assertThat(balance(borrower)).isEqualByComparingTo("10");
        assertThat(TestServer.get().faults()).isEmpty();
    }

    @Test
    void whoLendsToThemselvesEndsWithWhatTheyHad() {
        FutureloanClient borrower = FutureloanClient.memberWith("1000");
        long project = openProjectOfDays(borrower, "1000", 10);
        invest(borrower, project, "1000");
        LocalDate due = fullOn(project).plusDays(10);

        Days.endThrough(due.minusDays(1));
        assertThat(balance(borrower)).isEqualByComparingTo("1000");
        Days.endThrough(due);

        assertThat(status(project))
                .as("3.33 interest are not there to be paid, even to oneself")
                .isEqualTo(3);
        borrower.again().recharge("3.33");
        Days.endToday();

        assertThat(status(project)).isEqualTo(4);
        assertThat(balance(borrower)).isEqualByComparingTo("1003.33");
        assertThat(TestServer.get().faults()).isEmpty();
    }
}
