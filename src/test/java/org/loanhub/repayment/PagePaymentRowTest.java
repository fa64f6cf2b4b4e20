package org.loanhub.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.kernel.Money;

class PagePaymentRowTest {

    private static final Instant ORDERED_AT = Instant.parse("2026-01-31T04:00:00Z");
    private static final PagePaymentRow ROW = new PagePaymentRow(
            1, "P1", 2, 3, Money.ofFen(1000), 4L, Money.ofFen(200), PagePaymentStatus.OPEN, ORDERED_AT, 0);

    /** Two hours of life, a minute of grace for the page, and 22 hours more in which it may turn out to be paid. */
    @ParameterizedTest(name = "after {0}: young {1}, page open {2}, hopeless {3}")
    @CsvSource({
        "PT0S,         true,  true,  false",
        "PT1H59M59S,   true,  true,  false",
        "PT2H,         false, true,  false",
        "PT2H1M,       false, true,  false",
        "PT2H1M0.001S, false, false, false",
        "PT24H,        false, false, false",
        "PT24H0.001S,  false, false, true"
    })
    void anOrderAges(Duration age, boolean young, boolean pageOpen, boolean hopeless) {
        Instant now = ORDERED_AT.plus(age);

        assertThat(ROW.isYoung(now)).isEqualTo(young);
        assertThat(ROW.pageMayBeOpen(now)).isEqualTo(pageOpen);
        assertThat(ROW.isHopeless(now)).isEqualTo(hopeless);
    }

    @Test
    void operatorsSeeWhatTheRowHolds() {
        assertThat(ROW.toOrder())
                .isEqualTo(new PageOrder(
                        1, "P1", 3, Money.ofFen(1000), Money.ofFen(200), PagePaymentStatus.OPEN, ORDERED_AT));
    }

    @Test
    void aPriceWithoutACouponIsAllPaidOnThePage() {
        assertThat(PagePrice.without(Money.ofFen(1000))).isEqualTo(new PagePrice(Money.ofFen(1000), null, Money.ZERO));
    }
}
