package org.loanhub.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

class FeeTest {

    private static final LocalDate START = LocalDate.of(2024, 3, 1);

    @Test
    void aMonthlyFeeThatDoesNotDivideLeavesTheRemainderToTheLastLine() {
        Fee fee = Fee.monthly("service", new BigDecimal("0.0033333"));
        LoanTerms terms = LoanTerms.of(
                        Money.ofYuan("1000"),
                        Rate.perYear("0"),
                        Term.ofMonths(3),
                        Term.ofMonths(1),
                        RepaymentMethod.FLAT,
                        START)
                .withFees(fee);

        assertThat(fee.on(terms.principal(), terms.term())).isEqualTo(Money.ofYuan("10.00"));
        assertThat(AmortizationSchedule.of(terms).lines())
                .extracting(line -> line.fee().toString())
                .containsExactly("3.33", "3.33", "3.34");
    }

    @Test
    void halfAFenOfAFeeIsRoundedUp() {
        assertThat(Fee.once("handling", new BigDecimal("0.01")).on(Money.ofYuan("100.50"), Term.ofDays(7)))
                .isEqualTo(Money.ofYuan("1.01"));
    }

    @Test
    void aMonthlyFeeOnATermByDaysCounts30DaysAMonth() {
        Fee fee = Fee.monthly("service", new BigDecimal("0.03"));

        assertThat(fee.on(Money.ofYuan("1000"), Term.ofDays(10))).isEqualTo(Money.ofYuan("10.00"));
    }

    @Test
    void aMonthlyFeeOfASinglePaymentIsDueWithItForAllMonths() {
        LoanTerms terms = LoanTerms.bullet(Money.ofYuan("1000"), Rate.perYear("0.12"), Term.ofMonths(5), START)
                .withFees(Fee.monthly("service", new BigDecimal("0.01")));

        assertThat(AmortizationSchedule.of(terms).lines())
                .singleElement()
                .extracting(AmortizationSchedule.Line::fee)
                .isEqualTo(Money.ofYuan("50.00"));
    }

    @Test
    void aFeeIsNotNegative() {
        assertThatThrownBy(() -> Fee.once("gift", new BigDecimal("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
