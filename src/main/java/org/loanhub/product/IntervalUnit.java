package org.loanhub.product;

import org.loanhub.kernel.Term;

/** The unit of the time from one due date to the next (document 001, section 21.3, repayTermUnitData). */
public enum IntervalUnit {
    DAY(Term.Unit.DAY, 1),
    MONTH(Term.Unit.MONTH, 1),
    QUARTER(Term.Unit.MONTH, 3),
    YEAR(Term.Unit.MONTH, 12);

    private final Term.Unit unit;
    private final int length;

    IntervalUnit(Term.Unit unit, int length) {
        this.unit = unit;
        this.length = length;
    }

    /** So many of these, in days or months. */
    public Term times(int count) {
        return new Term(Math.multiplyExact(length, count), unit);
    }
}
