package org.loanhub.product;

import org.loanhub.kernel.Term;

/** The unit of the time from one due date to the next (document 001, section 21.3, repayTermUnitData). */
public enum IntervalUnit {
    DAY(Term.Unit.DAY, 1, 1),
    MONTH(Term.Unit.MONTH, 1, 30),
    QUARTER(Term.Unit.MONTH, 3, 90),
    YEAR(Term.Unit.MONTH, 12, 360);

    private final Term.Unit unit;
    private final int length;
    private final int days;

    IntervalUnit(Term.Unit unit, int length, int days) {
        this.unit = unit;
        this.length = length;
        this.days = days;
    }

    /** So many of these, in days or months. */
    public Term times(int count) {
        return new Term(Math.multiplyExact(length, count), unit);
    }

    /**
     * So many of these in a loan whose term has this unit. A term in days is counted in days throughout: a month has 30, a
     * quarter 90, a year 360, as interest is counted.
     */
    public Term times(int count, Term.Unit termUnit) {
        return termUnit == Term.Unit.DAY ? new Term(Math.multiplyExact(days, count), termUnit) : times(count);
    }
}
