package org.loanhub.kernel;

import java.math.BigDecimal;

/**
 * A rate as a fraction of the principal for one period: {@code Rate.perYear("0.36")} is 36 % a year.
 *
 * @param fraction 1 is 100 %
 */
public record Rate(BigDecimal fraction, Period period) implements Comparable<Rate> {

    public enum Period {
        DAY,
        MONTH,
        YEAR
    }

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(360);

    public static Rate perYear(BigDecimal fraction) {
        return new Rate(fraction, Period.YEAR);
    }

    public static Rate perYear(String fraction) {
        return perYear(new BigDecimal(fraction));
    }

    public static Rate perMonth(String fraction) {
        return new Rate(new BigDecimal(fraction), Period.MONTH);
    }

    public static Rate perDay(String fraction) {
        return new Rate(new BigDecimal(fraction), Period.DAY);
    }

    /** The same rate for a year without compounding: 12 months, or 360 days (the documents' day count). */
    public Rate annualised() {
        return switch (period) {
            case DAY -> perYear(fraction.multiply(DAYS_A_YEAR));
            case MONTH -> perYear(fraction.multiply(MONTHS_A_YEAR));
            case YEAR -> this;
        };
    }

    /** Hundredths: 0.36 gives 36. */
    public BigDecimal percent() {
        return fraction.movePointRight(2);
    }

    /** Orders by what a year costs, without compounding. */
    @Override
    public int compareTo(Rate other) {
        return annualised().fraction.compareTo(other.annualised().fraction);
    }
}
