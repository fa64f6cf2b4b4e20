package org.loanhub.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.loanhub.kernel.Money;

/** 等额本息: interest on the outstanding principal, and one constant installment except for the last. */
final class LevelPayment {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private LevelPayment() {}

    /**
     * The annuity {@code P × G / S}: {@code G} is what 1 yuan grows to over all periods, {@code S} what 1 yuan paid at the
     * end of each grows to. For equal periods of rate i this is {@code P × i × (1+i)^n / ((1+i)^n - 1)}, and it also holds
     * for a rate of 0 and a shorter last period.
     *
     * <p>Both are kept times 12^k, so that r/12 needs no rounding and half a fen is seen as exactly half.
     */
    static Money installment(LoanTerms terms, List<Period> periods) {
        BigDecimal rate = terms.rate().annualised().fraction();
        BigDecimal growth = BigDecimal.ONE;
        BigDecimal annuity = BigDecimal.ZERO;
        BigDecimal scale = BigDecimal.ONE;
        for (Period period : periods) {
            BigDecimal months = BigDecimal.valueOf(period.length().length());
            BigDecimal factor = TWELVE.add(rate.multiply(months));
            scale = scale.multiply(TWELVE);
            growth = growth.multiply(factor);
            annuity = annuity.multiply(factor).add(scale);
        }
        return terms.principal().times(growth, annuity, RoundingMode.HALF_UP);
    }

    static Parts parts(LoanTerms terms, List<Period> periods) {
        Money installment = installment(terms, periods);
        List<Money> principal = new ArrayList<>(periods.size());
        List<Money> interest = new ArrayList<>(periods.size());
        Money outstanding = terms.principal();
        for (Period period : periods) {
            Money charged = Interest.on(outstanding, terms.rate(), period.length());
            boolean last = principal.size() == periods.size() - 1;
            Money repaid = last
                    ? outstanding
                    : installment.minus(charged).max(Money.ZERO).min(outstanding);
            interest.add(charged);
            principal.add(repaid);
            outstanding = outstanding.minus(repaid);
        }
        return new Parts(principal, interest);
    }
}
