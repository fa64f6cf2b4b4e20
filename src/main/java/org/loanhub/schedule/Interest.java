package org.loanhub.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

/** Simple interest: by days {@code P × r × days / 360}, by months {@code P × r / 12 × months}, r being for a year. */
public final class Interest {

    private Interest() {}

    /** Interest on {@code principal} over {@code length}, rounded HALF_UP once, from the exact product. */
    public static Money on(Money principal, Rate rate, Term length) {
        BigDecimal units = rate.annualised().fraction().multiply(BigDecimal.valueOf(length.length()));
        BigDecimal unitsAYear = BigDecimal.valueOf(DayCount.unitsAYear(length.unit()));
        return principal.times(units, unitsAYear, RoundingMode.HALF_UP);
    }

    /** Interest on the original principal, a part for each period; together the interest of the whole term. */
    static List<Money> parts(LoanTerms terms, Rate rate, List<Period> periods) {
        Money whole = on(terms.principal(), rate, terms.term());
        return Shares.of(
                whole,
                periods.stream()
                        .map(period -> on(terms.principal(), rate, period.length()))
                        .toList());
    }
}
