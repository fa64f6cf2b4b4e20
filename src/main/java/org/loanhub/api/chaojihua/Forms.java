package org.loanhub.api.chaojihua;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Money;
import org.springframework.stereotype.Component;

/** How this API writes money, days and moments. */
@Component
class Forms {

    private final ZoneId zone;
    private final DateTimeFormatter seconds;

    Forms(BusinessTime time) {
        zone = time.zone();
        seconds = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
    }

    /** A JSON number as short as it can be: 1000, 345.84. */
    static BigDecimal number(Money money) {
        return number(money.yuan());
    }

    static BigDecimal number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** {@code 3} for {@code 3.0}, as some JSON libraries write it; any other text as it is. */
    static String withoutPointZero(String number) {
        return number.replaceFirst("^(\\d+)\\.0+$", "$1");
    }

    /** Milliseconds at midnight, Asia/Shanghai. */
    long midnight(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** {@code 2020-04-21 14:00:16}. */
    String seconds(Instant moment) {
        return seconds.format(moment);
    }

    /** {@code 2020-04-21}; nothing gives "". */
    String day(@Nullable Instant moment) {
        return moment == null ? "" : LocalDate.ofInstant(moment, zone).toString();
    }
}
