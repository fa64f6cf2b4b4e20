package org.loanhub.api.wukong;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;

/** How this API writes money, rates and moments: as a number here, as a text there, as each example prints it. */
final class Forms {

    private static final int DECIMALS = 2;

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

    /** Percent with two decimals: 0.001 a day is {@code "0.10"}. */
    static String percent(Rate rate) {
        return rate.percent().setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** Seconds since 1970, as text. */
    static String seconds(Instant moment) {
        return Long.toString(moment.getEpochSecond());
    }
}
