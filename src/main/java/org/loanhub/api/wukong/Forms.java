package org.loanhub.api.wukong;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;

/** How this API writes money, rates and moments: as a number here, as a text there, as each example prints it. */
final class Forms {

    private static final int DECIMALS = 2;
    private static final int YEARLY_DECIMALS = 4;

    private Forms() {}

    /** {@code 2000}, {@code 0.31}, {@code 39.6}. */
    static BigDecimal number(Money money) {
        BigDecimal shortest = money.yuan().stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** {@code "2000"}, {@code "0.31"}, {@code "39.60"}: whole yuan without decimals, others with two. */
    static String text(Money money) {
        BigDecimal number = number(money);
        return number.scale() == 0 ? number.toPlainString() : money.toString();
    }

    /** Percent in as many decimals as it has: 0.0005 a day is {@code "0.05"}, 0.1 is {@code "10"}. */
    static String percent(Rate rate) {
        BigDecimal shortest = rate.percent().stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 0)).toPlainString();
    }

    /** A fraction in two decimals or as many more as it has: {@code "0.10"}, {@code "0.0005"}. */
    static String fraction(Rate rate) {
        BigDecimal shortest = rate.fraction().stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), DECIMALS)).toPlainString();
    }

    /** A yearly cost as a fraction, to a hundredth of a percent: {@code "0.2142"}, {@code "0.05"}. */
    static String yearly(Rate rate) {
        return fraction(new Rate(rate.fraction().setScale(YEARLY_DECIMALS, RoundingMode.HALF_UP), rate.period()));
    }

    /** Seconds since 1970, as text. */
    static String seconds(Instant moment) {
        return Long.toString(moment.getEpochSecond());
    }
}
