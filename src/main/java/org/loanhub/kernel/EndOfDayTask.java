package org.loanhub.kernel;

import java.time.LocalDate;

/**
 * Work that a room does when a business day ends. It may be run again for the same day after a failure: what was done
 * stays done, and is not done twice.
 */
public interface EndOfDayTask {

    /** A short stable name, unique in the application; runs are recorded under it. */
    String name();

    /** @param day the day that ends; everything due on it or before is due now */
    void endOfDay(LocalDate day);
}
