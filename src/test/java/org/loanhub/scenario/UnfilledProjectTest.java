package org.loanhub.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.scenario.Lending.balance;
import static org.loanhub.scenario.Lending.invest;
import static org.loanhub.scenario.Lending.openProject;
import static org.loanhub.scenario.Lending.status;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;
import org.loanhub.api.futureloan.FutureloanViews;

/** A project that is not full when its five bidding days are over. */
@Tag("server")
class UnfilledProjectTest {

    @Test
    void everyBidIsGivenBackAndTheProjectIsClosed() {
        FutureloanClient borrower = FutureloanClient.member();
        FutureloanClient one = FutureloanClient.memberWith("500");
        FutureloanClient two = FutureloanClient.memberWith("500");
        long project = openProject(borrower, "1000", 6);
        long firstBid = invest(one, project, "200");
        long secondBid = invest(one, project, "300");
        long thirdBid = invest(two, project, "400");

        Days.end(5);
        assertThat(status(project))
                .as("bids are taken through the fifth day after the approval")
                .isEqualTo(2);
        Days.endToday();

        assertThat(status(project)).isEqualTo(5);
        assertThat(balance(one)).isEqualByComparingTo("500");
        assertThat(balance(two)).isEqualByComparingTo("500");
        for (long bid : new long[] {firstBid, secondBid, thirdBid}) {
            assertThat(FutureloanViews.row("invest", bid)).containsEntry("is_valid", 0);
            assertThat(FutureloanViews.count("repayment", "invest_id", bid)).isZero();
        }
        assertThat(FutureloanViews.row("loan", project)).containsEntry("full_time", null);
        assertThat(FutureloanViews.log(one.id()))
                .endsWith(
                        "0 %d 200.00 0.00 200.00 1".formatted(one.id()),
                        "0 %d 300.00 0.00 500.00 1".formatted(one.id()));
        assertThat(two.again().invest(project, "100").getString("msg")).isEqualTo("该项目不在竞标中状态");
        assertThat(TestServer.get().faults()).isEmpty();
    }

    @Test
    void aProjectThatNobodyWantedIsClosedToo() {
        long project = openProject(FutureloanClient.member(), "1000", 6);

        Days.end(6);

        assertThat(status(project)).isEqualTo(5);
        assertThat(TestServer.get().faults()).isEmpty();
    }

    @Test
    void aProjectThatWaitsForItsAuditWaitsOn() {
        long project = FutureloanClient.member().addProject("1000", 6);

        Days.end(12);

        assertThat(status(project)).isEqualTo(1);
    }
}
