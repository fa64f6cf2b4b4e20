package org.loanhub.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.loanhub.kernel.Money;

/**
 * The monthly annuity of a loan, added up over periods of several months: by quarter, by year. Reckoned with 34 digits, of which 18
 * behind the point count, and rounded to fen once for each line.
 */
final class MonthlyAnnuity {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final int DECIMALS = 18;
    private static final int FEN = 2;

    private final Money principal;
    private final int months;
    private final BigDecimal factor;
    private final BigDecimal annuity;

    private MonthlyAnnuity(Money principal, int months, BigDecimal factor) {
        this.principal = principal;
        this.months = months;
        this.factor = factor;
        this.annuity = annuity();
    }

    static MonthlyAnnuity of(LoanTerms terms) {
        BigDecimal monthlyRate = terms.rate().annualised().fraction().divide(TWELVE, EXACT);
        return new MonthlyAnnuity(terms.principal(), terms.term().length(), monthlyRate.add(BigDecimal.ONE));
    }

    /** {@code P × (1+i)^n / (1 + (1+i) + … + (1+i)^(n-1))}, which holds for a rate of 0 too. */
    private BigDecimal annuity() {
        BigDecimal growth = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < months; month++) {
            sum = sum.add(growth, EXACT);
            growth = growth.multiply(factor, EXACT);
        }
        return principal.yuan().multiply(growth, EXACT).divide(sum, EXACT);
    }

    /** The last line takes what is left of the principal and of the whole interest. */
    Parts parts(List<Period> periods) {
        List<Money> principals = new ArrayList<>(periods.size());
        List<Money> interests = new ArrayList<>(periods.size());
        BigDecimal outstanding = principal.yuan();
        for (Period period : periods.subList(0, periods.size() - 1)) {
            int length = period.length().length();
            BigDecimal after = after(outstanding, length);
            Money repaid = rounded(outstanding.subtract(after));
            principals.add(repaid);
            interests.add(rounded(annuity.multiply(BigDecimal.valueOf(length))).minus(repaid));
            outstanding = after;
        }
        Money interest = rounded(annuity.multiply(BigDecimal.valueOf(months))).minus(principal);
        principals.add(principal.minus(Money.sum(principals)));
        interests.add(interest.minus(Money.sum(interests)).max(Money.ZERO));
        return new Parts(principals, interests);
    }

    private BigDecimal after(BigDecimal outstanding, int length) {
        BigDecimal left = outstanding;
        for (int month = 0; month < length; month++) {
            left = left.multiply(factor, EXACT).subtract(annuity, EXACT);
        }
        return left;
    }

    private static Money rounded(BigDecimal yuan) {
        return Money.ofYuan(yuan.setScale(DECIMALS, RoundingMode.HALF_UP).setScale(FEN, RoundingMode.HALF_UP));
    }
}
