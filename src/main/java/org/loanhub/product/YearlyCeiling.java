package org.loanhub.product;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.Rate;

/** What a year may cost at most, interest, fees and penalty included. The law changes it, so each figure has a first day. */
final class YearlyCeiling {

    private final NavigableMap<LocalDate, Rate> byFirstDay;

    private YearlyCeiling(NavigableMap<LocalDate, Rate> byFirstDay) {
        this.byFirstDay = byFirstDay;
    }

    /**
     * @param text such as {@code 2015-09-01 0.36, 2020-08-20 0.24}: first day and fraction a year
     * @throws Misconfiguration if it is anything else
     */
    static YearlyCeiling parse(String text) {
        NavigableMap<LocalDate, Rate> ceilings = new TreeMap<>();
        try {
            for (String entry : text.split(",")) {
                String[] parts = entry.strip().split("\\s+");
                ceilings.put(LocalDate.parse(parts[0]), Rate.perYear(parts[1]));
            }
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
            throw new Misconfiguration("lending.yearly-ceiling is like 2015-09-01 0.24, not " + text);
        }
        return new YearlyCeiling(ceilings);
    }

    /** @throws Misconfiguration if the first one begins later */
    Rate on(LocalDate day) {
        Map.Entry<LocalDate, Rate> entry = byFirstDay.floorEntry(day);
        if (entry == null) {
            throw new Misconfiguration("lending.yearly-ceiling says nothing of " + day);
        }
        return entry.getValue();
    }
}
