package org.loanhub.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.Money;

class CouponTest {

    private static final Instant EXPIRES_AT = Instant.parse("2026-02-01T00:00:00Z");

    @ParameterizedTest(name = "used at {0}, looked at {1}: {2}")
    @CsvSource({
        ", 2026-01-31T23:59:59.999Z, UNUSED",
        ", 2026-02-01T00:00:00Z, EXPIRED",
        "2026-01-01T00:00:00Z, 2026-01-31T00:00:00Z, USED",
        "2026-01-01T00:00:00Z, 2026-03-01T00:00:00Z, USED"
    })
    void itExpiresAtItsMomentUnlessItIsUsed(@Nullable Instant usedAt, Instant now, Coupon.State state) {
        assertThat(coupon(Coupon.Kind.REPAYMENT, "500", usedAt).state(now)).isEqualTo(state);
    }

    @Test
    void aCashCouponNeverExpires() {
        assertThat(coupon(Coupon.Kind.CASH, "0", null).state(EXPIRES_AT)).isEqualTo(Coupon.State.UNUSED);
        assertThat(coupon(Coupon.Kind.CASH, "0", Instant.EPOCH).state(EXPIRES_AT))
                .isEqualTo(Coupon.State.USED);
    }

    /** 10 yuan off a repayment of 500 at least. */
    @ParameterizedTest(name = "{0} off {2}, from {1} on: {3}")
    @CsvSource({
        "REPAYMENT, 500, 500.00, true",
        "REPAYMENT, 500, 499.99, false",
        "REPAYMENT,   0,  10.01, true",
        "REPAYMENT,   0,  10.00, false",
        "REPAYMENT,   0,   9.99, false",
        "CASH,        0, 500.00, false"
    })
    void itFitsARepaymentThatIsLargeEnoughAndLeavesSomething(
            Coupon.Kind kind, String minRepayment, String repayment, boolean fits) {
        Coupon coupon = coupon(kind, minRepayment, null);

        assertThat(coupon.fits(Money.ofYuan(repayment), EXPIRES_AT.minusMillis(1)))
                .isEqualTo(fits);
        assertThat(coupon.fits(Money.ofYuan(repayment), EXPIRES_AT)).isFalse();
        assertThat(coupon(kind, minRepayment, Instant.EPOCH).fits(Money.ofYuan(repayment), Instant.EPOCH))
                .isFalse();
    }

    @Test
    void newcomersGetWhatTheSettingSays() {
        assertThat(SignUpCampaign.parse(" welcome 10  500.50 90 "))
                .contains(
                        new SignUpCampaign("welcome", Money.ofYuan("10"), Money.ofYuan("500.50"), Duration.ofDays(90)));
        assertThat(SignUpCampaign.parse(" none ")).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "welcome",
                "welcome 10 500",
                "welcome ten 500 90",
                "welcome 0.001 500 90",
                "welcome 10 500 soon"
            })
    void aCampaignThatCannotBeReadStopsTheStart(String setting) {
        assertThatExceptionOfType(Misconfiguration.class)
                .isThrownBy(() -> SignUpCampaign.parse(setting))
                .withMessageEndingWith(": " + setting);
    }

    private static Coupon coupon(Coupon.Kind kind, String minRepayment, @Nullable Instant usedAt) {
        return new Coupon(1, 2, kind, Money.ofYuan("10"), Money.ofYuan(minRepayment), Money.ZERO, EXPIRES_AT, usedAt);
    }
}
