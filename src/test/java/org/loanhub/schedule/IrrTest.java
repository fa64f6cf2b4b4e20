package org.loanhub.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

class IrrTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 31);
    private static final BigDecimal A_MILLIONTH = new BigDecimal("0.000001");

    @ParameterizedTest(name = "{0}, {1} months every {2}")
    @CsvSource({
        "BULLET, 1, 1",
        "BULLET, 12, 12",
        "INTEREST_ONLY, 12, 1",
        "INTEREST_ONLY, 12, 3",
        "INTEREST_ONLY, 7, 3",
        "LEVEL_PAYMENT, 12, 1",
        "LEVEL_PAYMENT, 36, 1",
        "LEVEL_PAYMENT, 7, 3"
    })
    void withoutFeesItIsTheContractsOwnRate(RepaymentMethod method, int months, int interval) {
        LoanTerms terms = LoanTerms.of(
                Money.ofYuan("10000000"),
                Rate.perYear("0.24"),
                Term.ofMonths(months),
                Term.ofMonths(interval),
                method,
                START);

        assertThat(yearly(terms)).isCloseTo(new BigDecimal("0.24"), within(A_MILLIONTH));
    }

    @ParameterizedTest(name = "{0}, {1} days every {2}")
    @CsvSource({"BULLET, 1, 1", "BULLET, 14, 7", "INTEREST_ONLY, 30, 7", "INTEREST_ONLY, 30, 10"})
    void byDaysTooWhateverTheInterval(RepaymentMethod method, int days, int interval) {
        LoanTerms terms = LoanTerms.of(
                Money.ofYuan("36000000"),
                Rate.perYear("0.36"),
                Term.ofDays(days),
                Term.ofDays(interval),
                method,
                START);

        assertThat(yearly(terms)).isCloseTo(new BigDecimal("0.36"), within(A_MILLIONTH));
    }

    /** Twelve payments of 93,333.33 for a million: 1.7881 % a month, solved outside of this code. */
    @Test
    void flatInterestOf12PercentCosts21Point46PercentAYear() {
        LoanTerms terms = LoanTerms.of(
                Money.ofYuan("1000000"),
                Rate.perYear("0.12"),
                Term.ofMonths(12),
                Term.ofMonths(1),
                RepaymentMethod.FLAT,
                START);

        assertThat(yearly(terms)).isCloseTo(new BigDecimal("0.214572"), within(A_MILLIONTH));
    }

    @Test
    void feesOfASinglePaymentCountAsCostOfItsDays() {
        LoanTerms terms = LoanTerms.bullet(Money.ofYuan("1000"), Rate.perYear("0.12"), Term.ofDays(30), START)
                .withFees(Fee.once("handling", new BigDecimal("0.01")));

        assertThat(yearly(terms)).isEqualByComparingTo("0.24");
    }

    @Test
    void aLoanThatCostsNothingHasRateZero() {
        LoanTerms terms = LoanTerms.of(
                Money.ofYuan("1000"),
                Rate.perYear("0"),
                Term.ofMonths(3),
                Term.ofMonths(1),
                RepaymentMethod.LEVEL_PAYMENT,
                START);

        assertThat(yearly(terms)).isEqualByComparingTo("0");
    }

    @Test
    void aRateOfThousandsOfPercentIsFoundAsWell() {
        List<CashFlow> flows = List.of(flow(0, "100"), flow(1, "-200"));

        assertThat(Irr.of(flows, Term.Unit.DAY).fraction()).isEqualByComparingTo("360");
    }

    @Test
    void paymentsOfOneDayAreTakenTogether() {
        List<CashFlow> apart = List.of(flow(0, "100"), flow(10, "-50"), flow(10, "-51"));
        List<CashFlow> together = List.of(flow(0, "100"), flow(10, "-101"));

        assertThat(Irr.of(apart, Term.Unit.DAY)).isEqualTo(Irr.of(together, Term.Unit.DAY));
    }

    /** 7.00 on 999.99 for 7 days is 36.0004 % only because 6.99993 was rounded up. */
    @Test
    void roundingAloneDoesNotBreakTheCeiling() {
        AmortizationSchedule atTheCeiling = AmortizationSchedule.of(
                LoanTerms.bullet(Money.ofYuan("999.99"), Rate.perYear("0.36"), Term.ofDays(7), START));

        assertThat(atTheCeiling.annualisedRate()).isGreaterThan(Rate.perYear("0.36"));
        assertThat(atTheCeiling.costsMoreThan(Rate.perYear("0.36"))).isFalse();
    }

    @ParameterizedTest(name = "a fee of {0}: {1}")
    @CsvSource({"0, false", "0.001, true", "0.01, true"})
    void feesBreakTheCeiling(BigDecimal fraction, boolean broken) {
        AmortizationSchedule schedule = AmortizationSchedule.of(LoanTerms.of(
                        Money.ofYuan("5000"),
                        Rate.perYear("0.36"),
                        Term.ofMonths(12),
                        Term.ofMonths(1),
                        RepaymentMethod.LEVEL_PAYMENT,
                        START)
                .withFees(Fee.once("handling", fraction)));

        assertThat(schedule.costsMoreThan(Rate.perMonth("0.03"))).isEqualTo(broken);
    }

    /**
     * Whole fen alone may add one for every line and charge: so much above the ceiling is still within it, one fen more is
     * not. At a ceiling of 0 % all interest and fees are above it.
     */
    @ParameterizedTest(name = "{0} lines, {1} fees, {2} fen above the ceiling: {3}")
    @CsvSource({
        "1, 0,  1, false",
        "1, 0,  2, true",
        "1, 1,  2, false",
        "1, 1,  3, true",
        "3, 0,  3, false",
        "3, 0,  4, true",
        "3, 2,  9, false",
        "3, 2, 10, true"
    })
    void oneFenForEveryLineAndChargeIsRounding(int lines, int fees, int fen, boolean broken) {
        BigDecimal charged = new BigDecimal(fen).divide(new BigDecimal("100000"));
        Fee first = Fee.once("first", charged);
        Fee none = Fee.once("none", BigDecimal.ZERO);
        LoanTerms terms = new LoanTerms(
                Money.ofYuan("1000"),
                Rate.perYear(
                        fees == 0
                                ? charged.multiply(new BigDecimal(12)).divide(new BigDecimal(lines))
                                : BigDecimal.ZERO),
                Term.ofMonths(lines),
                Term.ofMonths(1),
                RepaymentMethod.FLAT,
                START,
                List.of(first, none).subList(0, fees));
        AmortizationSchedule schedule = AmortizationSchedule.of(terms);

        assertThat(schedule.interest().plus(schedule.fee())).isEqualTo(Money.ofFen(fen));
        assertThat(schedule.costsMoreThan(Rate.perYear("0"))).isEqualTo(broken);
    }

    static Stream<Arguments> noLoans() {
        return Stream.of(
                Arguments.of("a pay-out comes first, then payments", List.of()),
                Arguments.of("a pay-out comes first, then payments", List.of(flow(0, "100"))),
                Arguments.of("a pay-out comes first, then payments", List.of(flow(0, "0"), flow(1, "-100"))),
                Arguments.of("a pay-out comes first, then payments", List.of(flow(0, "-100"), flow(1, "100"))),
                Arguments.of("there is only one pay-out", List.of(flow(0, "100"), flow(1, "50"), flow(2, "-200"))),
                Arguments.of(
                        "the payments are at least the pay-out together", List.of(flow(0, "100"), flow(1, "-99.99"))),
                Arguments.of("the first payment comes after the pay-out", List.of(flow(0, "100"), flow(0, "-100"))),
                Arguments.of("the first payment comes after the pay-out", List.of(flow(0, "100"), flow(-1, "-101"))),
                Arguments.of("flows come by ascending date", List.of(flow(0, "100"), flow(5, "-100"), flow(4, "-1"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("noLoans")
    void flowsThatAreNoLoanAreRefused(String why, List<CashFlow> flows) {
        assertThatThrownBy(() -> Irr.of(flows, Term.Unit.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    private static BigDecimal yearly(LoanTerms terms) {
        return AmortizationSchedule.of(terms).annualisedRate().fraction();
    }

    private static CashFlow flow(int day, String yuan) {
        return new CashFlow(START.plusDays(day), Money.ofYuan(yuan));
    }
}
