package org.loanhub.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CashierLifeTest {

    private static final Instant ORDERED_AT = Instant.parse("2026-01-31T04:00:00Z");

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

        assertThat(CashierLife.isYoung(ORDERED_AT, now)).isEqualTo(young);
        assertThat(CashierLife.pageMayBeOpen(ORDERED_AT, now)).isEqualTo(pageOpen);
        assertThat(CashierLife.isHopeless(ORDERED_AT, now)).isEqualTo(hopeless);
    }
}
