package org.loanhub.product;

import org.loanhub.kernel.Term;
import org.loanhub.schedule.RepaymentMethod;

/** Which terms, intervals and methods go together (document 001, 20004009, 20004012 and 20004015). */
public final class RepaymentRules {

    private RepaymentRules() {}

    /** Equal installments need a term in months. */
    public static boolean fits(RepaymentMethod method, Term term) {
        return method != RepaymentMethod.LEVEL_PAYMENT || term.unit() == Term.Unit.MONTH;
    }

    /** A term in months is repaid by months. In the same unit, no interval is longer than the term. */
    public static boolean fits(Term interval, Term term) {
        return interval.unit() == term.unit() ? interval.length() <= term.length() : interval.unit() == Term.Unit.MONTH;
    }
}
