package org.loanhub.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

class AmortizationScheduleTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 15);

    /** Each line is principal + interest; D is days, M months. */
    @ParameterizedTest(name = "{0} {1} at {2} for {3} every {4}")
    @CsvSource(textBlock = """
            BULLET,         1000.00, 0.36,   7D, 1M, 1000.00+7.00
            BULLET,        10000.00, 0.12,   6M, 1M, 10000.00+600.00
            BULLET,         1000.00, 0,      6M, 6M, 1000.00+0.00
            INTEREST_ONLY, 10000.00, 0.12,   3M, 1M, 0.00+100.00 0.00+100.00 10000.00+100.00
            INTEREST_ONLY, 10000.00, 0.12,   7M, 3M, 0.00+300.00 0.00+300.00 10000.00+100.00
            INTEREST_ONLY, 10000.00, 0.36,  17D, 7D, 0.00+70.00 0.00+70.00 10000.00+30.00
            INTEREST_ONLY,  1000.00, 0.10,   3M, 1M, 0.00+8.33 0.00+8.33 1000.00+8.34
            FLAT,           1200.00, 0.24,   3M, 1M, 400.00+24.00 400.00+24.00 400.00+24.00
            FLAT,           1000.00, 0.12,   3M, 1M, 333.33+10.00 333.33+10.00 333.34+10.00
            FLAT,            200.00, 0.12,   3M, 1M, 66.67+2.00 66.67+2.00 66.66+2.00
            FLAT,           1000.00, 0.36,  10D, 7D, 500.00+7.00 500.00+3.00
            LEVEL_PAYMENT,  1200.00, 0.12,   3M, 1M, 396.03+12.00 399.99+8.04 403.98+4.04
            LEVEL_PAYMENT,  1000.00, 0,      3M, 1M, 333.33+0.00 333.33+0.00 333.34+0.00
            LEVEL_PAYMENT,  1000.00, 0.12,   1M, 1M, 1000.00+10.00
            LEVEL_PAYMENT,  1000.00, 0.12,   4M, 3M, 487.56+30.00 512.44+5.12
            """)
    void spreadsPrincipalAndInterestByTheMethod(
            RepaymentMethod method, String principal, String rate, String term, String interval, String lines) {
        LoanTerms terms =
                LoanTerms.of(Money.ofYuan(principal), Rate.perYear(rate), term(term), term(interval), method, START);

        assertThat(parts(AmortizationSchedule.of(terms))).isEqualTo(lines);
    }

    /** 144.60 × 121² / (120 × 241) is 73.205 to the last digit: a rounded r/12 would make it 73.20. */
    @Test
    void halfAFenOfAnInstallmentIsSeenAsExactlyHalf() {
        LoanTerms terms = LoanTerms.of(
                Money.ofYuan("144.60"),
                Rate.perYear("0.1"),
                Term.ofMonths(2),
                Term.ofMonths(1),
                RepaymentMethod.LEVEL_PAYMENT,
                START);

        assertThat(AmortizationSchedule.of(terms).lines().get(0).total()).isEqualTo(Money.ofYuan("73.21"));
    }

    @ParameterizedTest(name = "{0} + {1} every {2}: {3}")
    @CsvSource({
        "2024-01-31, 4M, 1M, 2024-02-29 2024-03-31 2024-04-30 2024-05-31",
        "2023-11-30, 5M, 3M, 2024-02-29 2024-04-30",
        "2024-02-29, 24M, 12M, 2025-02-28 2026-02-28",
        "2024-12-20, 15D, 7D, 2024-12-27 2025-01-03 2025-01-04",
        "2024-01-31, 61D, 1M, 2024-02-29 2024-03-31 2024-04-01",
        "2024-01-31, 5D, 1M, 2024-02-05"
    })
    void dueDatesCountFromTheStartAndEndWithTheTerm(LocalDate start, String term, String interval, String dueDates) {
        LoanTerms terms = LoanTerms.of(
                Money.ofYuan("1000"), Rate.perYear("0.1"), term(term), term(interval), RepaymentMethod.FLAT, start);

        assertThat(AmortizationSchedule.of(terms).lines())
                .extracting(line -> line.dueDate().toString())
                .containsExactly(dueDates.split(" "));
    }

    @Test
    void aLinesPeriodStartsOnTheDueDateBefore() {
        AmortizationSchedule schedule = AmortizationSchedule.of(monthly("1000", RepaymentMethod.FLAT));

        assertThat(schedule.lines())
                .extracting(schedule::startsOn)
                .containsExactly(START, START.plusMonths(1), START.plusMonths(2));
    }

    @Test
    void aRateByMonthOrDayCostsTheSameAsItsYearlyRate() {
        LoanTerms yearly = LoanTerms.bullet(Money.ofYuan("12345.67"), Rate.perYear("0.36"), Term.ofDays(11), START);
        LoanTerms monthly = LoanTerms.bullet(yearly.principal(), Rate.perMonth("0.03"), Term.ofDays(11), START);
        LoanTerms daily = LoanTerms.bullet(yearly.principal(), Rate.perDay("0.001"), Term.ofDays(11), START);

        Money interest = AmortizationSchedule.of(yearly).interest();
        assertThat(interest).isEqualTo(Money.ofYuan("135.80"));
        assertThat(AmortizationSchedule.of(monthly).interest()).isEqualTo(interest);
        assertThat(AmortizationSchedule.of(daily).interest()).isEqualTo(interest);
    }

    @ParameterizedTest
    @CsvSource({
        "FLAT, 0.01 0.01 0.01 0.01 0.01 0.00 0.00 0.00",
        "LEVEL_PAYMENT, 0.01 0.01 0.01 0.01 0.01 0.00 0.00 0.00",
        "INTEREST_ONLY, 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.05"
    })
    void moreLinesThanFenLeaveNothingForTheLast(RepaymentMethod method, String principals) {
        LoanTerms terms = LoanTerms.of(
                Money.ofYuan("0.05"), Rate.perYear("0"), Term.ofMonths(8), Term.ofMonths(1), method, START);

        assertThat(AmortizationSchedule.of(terms).lines())
                .extracting(line -> line.principal().toString())
                .containsExactly(principals.split(" "));
    }

    /** The annuity would be 222.22, less than the first interest; principal that grows would be a negative part. */
    @Test
    void anInstallmentBelowTheInterestRepaysNothingAndTheLastLineTakesAll() {
        LoanTerms terms = LoanTerms.of(
                Money.ofYuan("100"),
                Rate.perYear("3"),
                Term.ofMonths(13),
                Term.ofMonths(12),
                RepaymentMethod.LEVEL_PAYMENT,
                START);

        assertThat(parts(AmortizationSchedule.of(terms))).isEqualTo("0.00+300.00 100.00+25.00");
    }

    @Test
    void oneTimeFeesComeWithTheFirstLineAndMonthlyFeesWithEach() {
        LoanTerms terms = monthly("1000", RepaymentMethod.LEVEL_PAYMENT)
                .withFees(
                        Fee.once("handling", new BigDecimal("0.02")), Fee.monthly("service", new BigDecimal("0.001")));
        AmortizationSchedule schedule = AmortizationSchedule.of(terms);

        assertThat(schedule.lines()).extracting(line -> line.fee().toString()).containsExactly("21.00", "1.00", "1.00");
        assertThat(schedule.fee()).isEqualTo(Money.ofYuan("23.00"));
        assertThat(schedule.principal()).isEqualTo(Money.ofYuan("1000"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "30D, 7D, LEVEL_PAYMENT, equal installments need a term in months",
        "1M, 7D, FLAT, a term in months is repaid by months"
    })
    void unitsThatTheDocumentRefusesAreRefused(String term, String interval, RepaymentMethod method, String why) {
        assertThatThrownBy(() -> LoanTerms.of(
                        Money.ofYuan("1000"), Rate.perYear("0.1"), term(term), term(interval), method, START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @ParameterizedTest
    @CsvSource({"0.00, 0.1", "-0.01, 0.1", "0.01, -0.000001"})
    void nothingToLendAndNegativeRatesAreRefused(String principal, String rate) {
        assertThatThrownBy(() -> LoanTerms.bullet(Money.ofYuan(principal), Rate.perYear(rate), Term.ofDays(7), START))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesCannotBeChanged() {
        List<AmortizationSchedule.Line> lines =
                AmortizationSchedule.of(monthly("1000", RepaymentMethod.FLAT)).lines();

        assertThatThrownBy(lines::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static LoanTerms monthly(String principal, RepaymentMethod method) {
        return LoanTerms.of(
                Money.ofYuan(principal), Rate.perYear("0.12"), Term.ofMonths(3), Term.ofMonths(1), method, START);
    }

    private static String parts(AmortizationSchedule schedule) {
        return schedule.lines().stream()
                .map(line -> line.principal() + "+" + line.interest())
                .collect(Collectors.joining(" "));
    }

    private static Term term(String text) {
        int length = Integer.parseInt(text.substring(0, text.length() - 1));
        return text.endsWith("D") ? Term.ofDays(length) : Term.ofMonths(length);
    }
}
