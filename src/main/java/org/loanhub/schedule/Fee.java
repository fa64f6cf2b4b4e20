package org.loanhub.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

/**
 * A charge beside the interest, as a share of the original principal. It comes on top and is never taken off what is
 * paid out.
 *
 * @param name what the caller knows it by
 * @param fraction zero or above; 1 is 100 % of the principal
 */
public record Fee(String name, Timing timing, BigDecimal fraction) {

    public enum Timing {
        /** The whole fee with the first line. */
        ONCE,
        /** {@code fraction} for every month, with the line of that month; in a term by days a month has 30 of them. */
        MONTHLY
    }

    /** @throws IllegalArgumentException if {@code fraction} is negative */
    public Fee {
        if (fraction.signum() < 0) {
            throw new IllegalArgumentException("a fee is not negative");
        }
    }

    /** For example document 002's credit-check, service and handling fees. */
    public static Fee once(String name, BigDecimal fraction) {
        return new Fee(name, Timing.ONCE, fraction);
    }

    /** For example document 003's userMonthFee, whose 1.6 is percent: {@code 0.016} here. */
    public static Fee monthly(String name, BigDecimal fractionAMonth) {
        return new Fee(name, Timing.MONTHLY, fractionAMonth);
    }

    /** All of this fee over the whole term, rounded HALF_UP once. */
    public Money on(Money principal, Term term) {
        return switch (timing) {
            case ONCE -> principal.times(fraction, RoundingMode.HALF_UP);
            case MONTHLY -> Interest.on(principal, new Rate(fraction, Rate.Period.MONTH), term);
        };
    }

    /** One part for each of the periods; together they are {@link #on}. */
    List<Money> parts(LoanTerms terms, List<Period> periods) {
        return switch (timing) {
            case ONCE -> withFirst(on(terms.principal(), terms.term()), periods.size());
            case MONTHLY -> Interest.parts(terms, new Rate(fraction, Rate.Period.MONTH), periods);
        };
    }

    private static List<Money> withFirst(Money whole, int size) {
        List<Money> parts = new ArrayList<>(Collections.nCopies(size, Money.ZERO));
        parts.set(0, whole);
        return parts;
    }
}
