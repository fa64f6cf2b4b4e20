package org.loanhub.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.Rate;
import org.loanhub.schedule.Fee;

class ProductCheckTest {

    private static final Rate CEILING = Rate.perYear("0.36");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @Test
    void aProductAtExactlyTheCeilingIsOffered() {
        assertThat(fault(Products.byDays())).isEmpty();
    }

    @Test
    void flatInterestCostsAlmostTwiceItsRateAndCountsAsThat() {
        assertThat(fault(Products.byMonths("0.18"))).isEmpty();
        assertThat(fault(Products.byMonths("0.21")))
                .get()
                .asString()
                .contains("FLAT")
                .contains("36 %");
    }

    @Test
    void aFeeIsDearestOverTheShortestTerm() {
        assertThat(fault(Products.byMonths("0.12", Fee.once("fee", new BigDecimal("0.01")))))
                .isEmpty();
        assertThat(fault(Products.byMonths("0.12", Fee.once("fee", new BigDecimal("0.03")))))
                .get()
                .asString()
                .contains("over 1 MONTH");
    }

    @Test
    void theDearestTermsAreKnown() {
        assertThat(ProductCheck.dearest(Products.byDays(), CEILING, TODAY))
                .hasValueSatisfying(rate ->
                        assertThat(rate.percent()).isCloseTo(new BigDecimal("36"), within(new BigDecimal("0.01"))));
        assertThat(ProductCheck.dearest(Products.byMonths("0.18"), CEILING, TODAY))
                .as("flat interest costs almost twice its rate")
                .hasValueSatisfying(
                        rate -> assertThat(rate.percent()).isBetween(new BigDecimal("30"), new BigDecimal("36")));
    }

    @Test
    void aPenaltyCountsToo() {
        assertThat(fault(Products.withPenalty("0.001"))).isEmpty();
        assertThat(fault(Products.withPenalty("0.0011"))).get().asString().contains("penalty");
    }

    private static Optional<String> fault(LoanProduct product) {
        return ProductCheck.fault(product, CEILING, TODAY);
    }
}
