package org.loanhub.schedule;

import java.util.List;
import org.loanhub.kernel.Money;

/** Principal and interest, one of each for every period. */
record Parts(List<Money> principal, List<Money> interest) {

    static Parts of(LoanTerms terms, List<Period> periods) {
        return switch (terms.method()) {
            case BULLET, INTEREST_ONLY ->
                new Parts(
                        Shares.atTheEnd(terms.principal(), periods.size()),
                        Interest.parts(terms, terms.rate(), periods));
            case FLAT ->
                new Parts(
                        Shares.equal(terms.principal(), periods.size()), Interest.parts(terms, terms.rate(), periods));
            case LEVEL_PAYMENT -> LevelPayment.parts(terms, periods);
        };
    }
}
