package org.loanhub.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.EarlySettlement.OpenLine;

class EarlySettlementTest {

    /** 3,000 flat over three months from June 1st: 1,000 principal, 30.00 interest and 15.00 fee each month. */
    private static final AmortizationSchedule SCHEDULE = AmortizationSchedule.of(LoanTerms.of(
                    Money.ofYuan("3000"),
                    Rate.perYear("0.12"),
                    Term.ofMonths(3),
                    Term.ofMonths(1),
                    RepaymentMethod.FLAT,
                    LocalDate.of(2024, 6, 1))
            .withFees(Fee.monthly("service", new BigDecimal("0.005"))));

    @ParameterizedTest(name = "on {0}: interest {1}, fee {2}")
    @CsvSource({
        "2024-05-31,  0.00,  0.00",
        "2024-06-01,  0.00,  0.00",
        "2024-06-02,  1.00,  0.50",
        "2024-06-16, 15.00,  7.50",
        "2024-06-30, 29.00, 14.50",
        "2024-07-01, 30.00, 15.00",
        // the second period has 31 days: 30 / 31 a day
        "2024-07-02, 30.97, 15.48",
        "2024-07-31, 59.03, 29.52",
        "2024-09-01, 90.00, 45.00",
        "2024-12-24, 90.00, 45.00"
    })
    void interestAndFeesRunUpToTodayAndNoFurther(LocalDate today, String interest, String fee) {
        EarlySettlement settlement = EarlySettlement.of(all(), today);

        assertThat(settlement)
                .isEqualTo(new EarlySettlement(
                        Money.ofYuan("3000"), Money.ofYuan(interest), Money.ofYuan(fee), Money.ZERO));
    }

    @Test
    void onlyLinesStillOpenCount() {
        EarlySettlement settlement = EarlySettlement.of(all().subList(1, 3), LocalDate.of(2024, 6, 16));

        assertThat(settlement.total()).isEqualTo(Money.ofYuan("2000.00"));
    }

    @Test
    void anOverdueLineBringsItsPenaltyAndWhatIsOpenOfIt() {
        OpenLine overdue = new OpenLine(
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2024, 7, 1),
                Money.ofYuan("400"),
                Money.ofYuan("30"),
                Money.ofYuan("20"),
                Money.ofYuan("15"),
                Money.ofYuan("15"),
                Money.ofYuan("3.21"));
        OpenLine running = all().get(1);

        EarlySettlement settlement = EarlySettlement.of(List.of(overdue, running), LocalDate.of(2024, 7, 1));

        assertThat(settlement)
                .isEqualTo(new EarlySettlement(
                        Money.ofYuan("1400"), Money.ofYuan("10"), Money.ZERO, Money.ofYuan("3.21")));
        assertThat(settlement.total()).isEqualTo(Money.ofYuan("1413.21"));
    }

    /** A period of 30 days with 30.00 of interest and 15.00 of fee, of which 20.00 and 10.00 are paid already. */
    @ParameterizedTest(name = "on {0}: interest {1}, fee {2}")
    @CsvSource({
        "2024-06-01,  0.00, 0.00",
        "2024-06-11,  0.00, 0.00",
        "2024-06-20,  0.00, 0.00",
        "2024-06-21,  0.00, 0.00",
        "2024-06-22,  1.00, 0.50",
        "2024-06-26,  5.00, 2.50",
        "2024-07-01, 10.00, 5.00"
    })
    void whatIsPaidInAdvanceIsNeitherChargedAgainNorGivenBack(LocalDate today, String interest, String fee) {
        OpenLine running = new OpenLine(
                LocalDate.of(2024, 6, 1),
                LocalDate.of(2024, 7, 1),
                Money.ofYuan("1000"),
                Money.ofYuan("30"),
                Money.ofYuan("20"),
                Money.ofYuan("15"),
                Money.ofYuan("10"),
                Money.ZERO);

        assertThat(EarlySettlement.of(List.of(running), today))
                .isEqualTo(new EarlySettlement(
                        Money.ofYuan("1000"), Money.ofYuan(interest), Money.ofYuan(fee), Money.ZERO));
    }

    @Test
    void nothingOpenCostsNothing() {
        assertThat(EarlySettlement.of(List.of(), LocalDate.of(2024, 6, 1)).total())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aPeriodEndsAfterItStarts() {
        AmortizationSchedule.Line first = SCHEDULE.lines().get(0);

        assertThatThrownBy(() -> OpenLine.of(first, first.dueDate())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<OpenLine> all() {
        return SCHEDULE.lines().stream()
                .map(line -> OpenLine.of(line, SCHEDULE.startsOn(line)))
                .toList();
    }
}
