package org.loanhub.api.cashloan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.springframework.stereotype.Component;

/** How this API reads and writes amounts, rates and moments. */
@Component
class Forms {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,3}(\\.\\d{1,10})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final int RATE_DECIMALS = 4;

    private final DateTimeFormatter seconds;
    private final DateTimeFormatter tenths;

    Forms(BusinessTime time) {
        seconds = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(time.zone());
        tenths = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.S").withZone(time.zone());
    }

    /** Yuan with at most two decimals, not negative; null for anything else. */
    static @Nullable Money readAmount(String text) {
        return AMOUNT.matcher(text).matches() ? Money.ofYuan(text) : null;
    }

    /** A fraction a year, {@code 0.12}; null for anything else. */
    static @Nullable Rate readRate(String text) {
        return FRACTION.matcher(text).matches() ? Rate.perYear(text) : null;
    }

    /** A whole number from 0; null for anything else. */
    static @Nullable Integer readCount(String text) {
        return COUNT.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    /** {@code 507.00}. */
    static String amount(Money money) {
        return money.toString();
    }

    /** {@code 100.00}, but {@code 0}: how fees and penalties are shown. */
    static String charge(Money money) {
        return money.isZero() ? "0" : amount(money);
    }

    /** {@code 5000}, {@code 5000.50}. */
    static String shortest(Money money) {
        return money.isMultipleOf(Money.ofYuan("1"))
                ? money.yuan().toBigInteger().toString()
                : amount(money);
    }

    /** {@code 0.3600}. */
    static String rate(Rate rate) {
        BigDecimal fraction = rate.fraction().stripTrailingZeros();
        return fraction.setScale(Math.max(RATE_DECIMALS, fraction.scale())).toPlainString();
    }

    /** The same of a rate that was computed, to four decimals. */
    static String roundedRate(Rate rate) {
        return rate.fraction().setScale(RATE_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@code 2017-11-07 01:19:08}. */
    String seconds(Instant moment) {
        return seconds.format(moment);
    }

    /** {@code 2017-11-13 23:59:59.0}. */
    String tenths(Instant moment) {
        return tenths.format(moment);
    }
}
