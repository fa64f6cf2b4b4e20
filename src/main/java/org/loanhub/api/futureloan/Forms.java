package org.loanhub.api.futureloan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Money;
import org.springframework.stereotype.Component;

/** How this API writes money and moments. */
@Component
class Forms {

    private static final String SECONDS = "yyyy-MM-dd HH:mm:ss";

    private final DateTimeFormatter seconds;
    private final DateTimeFormatter tenths;

    Forms(BusinessTime time) {
        seconds = DateTimeFormatter.ofPattern(SECONDS).withZone(time.zone());
        tenths = DateTimeFormatter.ofPattern(SECONDS + ".S").withZone(time.zone());
    }

    /** A JSON number with at least one decimal: 2000.0, 0.02. */
    static BigDecimal number(Money money) {
        return number(money.yuan());
    }

    static BigDecimal number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 1 ? shortest.setScale(1) : shortest;
    }

    /** {@code 2020-06-03 16:54:55.0}; null stays null. */
    @Nullable
    String tenths(@Nullable Instant moment) {
        return moment == null ? null : tenths.format(moment);
    }

    /** {@code 2020-06-03 16:54:55}. */
    String seconds(Instant moment) {
        return seconds.format(moment);
    }
}
