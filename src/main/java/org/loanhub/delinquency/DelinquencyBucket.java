package org.loanhub.delinquency;

/** How late a loan is, by its oldest unpaid installment: M0 is up to 30 days, M6 more than 180. */
public enum DelinquencyBucket {
    M0,
    M1,
    M2,
    M3,
    M4,
    M5,
    M6;

    private static final int DAYS_A_BUCKET = 30;

    /** @param daysPastDue 1 or above */
    public static DelinquencyBucket of(int daysPastDue) {
        int bucket = (daysPastDue - 1) / DAYS_A_BUCKET;
        return values()[Math.min(bucket, M6.ordinal())];
    }
}
