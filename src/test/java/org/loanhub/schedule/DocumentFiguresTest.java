package org.loanhub.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

/** Every figure that the published documents print and that a schedule decides. */
class DocumentFiguresTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void cashloanSection29Charges7YuanFor500At36PercentOver14Days() {
        LocalDate dueDate = shanghaiDay(1513180799000L);
        LoanTerms terms =
                LoanTerms.bullet(yuan("500.00"), Rate.perYear("0.3600"), Term.ofDays(14), dueDate.minusDays(14));

        assertThat(AmortizationSchedule.of(terms).lines()).containsExactly(line(1, dueDate, "500.00", "7.00", "0"));
    }

    @Test
    void cashloanSection22Confirms5000At15PercentOver5Days() {
        LocalDate today = shanghaiDay(1511232391245L);
        AmortizationSchedule schedule =
                AmortizationSchedule.of(LoanTerms.bullet(yuan("5000"), Rate.perYear("0.15"), Term.ofDays(5), today));

        assertThat(schedule.principal()).isEqualTo(yuan("5000"));
        assertThat(schedule.interest()).isEqualTo(yuan("10.42"));
        assertThat(schedule.fee()).isEqualTo(Money.ZERO);
        assertThat(schedule.total()).isEqualTo(yuan("5010.42"));
        assertThat(schedule.lines().get(0).dueDate()).isEqualTo("2017-11-26");
    }

    @Test
    void chaojihuaPrints345Yuan84ThreeTimesWhichIs990AtAMonthFeeOf1Point6Percent() {
        AmortizationSchedule schedule = AmortizationSchedule.of(
                chaojihua(yuan("990"), shanghaiDay(1596643200000L).minusMonths(1)));

        assertThat(schedule.lines())
                .containsExactly(
                        line(1, shanghaiDay(1596643200000L), "330.00", "0", "15.84"),
                        line(2, shanghaiDay(1599321600000L), "330.00", "0", "15.84"),
                        line(3, shanghaiDay(1601913600000L), "330.00", "0", "15.84"));
        assertThat(schedule.lines().get(0).total()).isEqualTo(yuan("345.84"));
        assertThat(schedule.fee()).isEqualTo(yuan("47.52"));
    }

    @Test
    void chaojihuaPartsOf1000AddUpTo1000WithAFeeOf16AMonth() {
        AmortizationSchedule schedule = AmortizationSchedule.of(chaojihua(yuan("1000"), LocalDate.of(2020, 7, 6)));

        assertThat(schedule.lines())
                .containsExactly(
                        line(1, LocalDate.of(2020, 8, 6), "333.33", "0", "16.00"),
                        line(2, LocalDate.of(2020, 9, 6), "333.33", "0", "16.00"),
                        line(3, LocalDate.of(2020, 10, 6), "333.34", "0", "16.00"));
        assertThat(schedule.total()).isEqualTo(yuan("1048.00"));
    }

    @Test
    void wukongAddsThreeFeesEachRoundedToFen() {
        Fee creditCheck = Fee.once("credit-check", new BigDecimal("0.0123"));
        Fee service = Fee.once("service", new BigDecimal("0.0045"));
        Fee handling = Fee.once("handling", new BigDecimal("0.0071"));
        LoanTerms terms = LoanTerms.bullet(
                        yuan("1010.10"), Rate.perYear("0.05"), Term.ofDays(7), LocalDate.of(2017, 11, 1))
                .withFees(creditCheck, service, handling);

        assertThat(creditCheck.on(terms.principal(), terms.term())).isEqualTo(yuan("12.42"));
        assertThat(service.on(terms.principal(), terms.term())).isEqualTo(yuan("4.55"));
        assertThat(handling.on(terms.principal(), terms.term())).isEqualTo(yuan("7.17"));
        assertThat(AmortizationSchedule.of(terms).lines())
                .containsExactly(line(1, LocalDate.of(2017, 11, 8), "1010.10", "0.98", "24.14"));
    }

    @Test
    void wukongOverduePenaltyOf0Point10PercentADayMakes39Point60In33DaysOn1200() {
        Penalty penalty = Penalty.unlimited(Rate.perDay("0.001"));

        assertThat(penalty.on(yuan("1200"), 33)).isEqualTo(yuan("39.60"));
    }

    private static LoanTerms chaojihua(Money principal, LocalDate startsOn) {
        return LoanTerms.of(
                        principal,
                        Rate.perYear("0"),
                        Term.ofMonths(3),
                        Term.ofMonths(1),
                        RepaymentMethod.FLAT,
                        startsOn)
                .withFees(Fee.monthly("userMonthFee", new BigDecimal("1.6").movePointLeft(2)));
    }

    private static AmortizationSchedule.Line line(
            int number, LocalDate dueDate, String principal, String interest, String fee) {
        return new AmortizationSchedule.Line(number, dueDate, yuan(principal), yuan(interest), yuan(fee));
    }

    private static LocalDate shanghaiDay(long millis) {
        return Instant.ofEpochMilli(millis).atZone(SHANGHAI).toLocalDate();
    }

    private static Money yuan(String yuan) {
        return Money.ofYuan(yuan);
    }
}
