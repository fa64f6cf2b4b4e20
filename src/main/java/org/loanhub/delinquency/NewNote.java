package org.loanhub.delinquency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;

/**
 * A note to be written.
 *
 * @param requestNo UUID text; the same one again writes nothing
 * @param text at most 500 characters
 * @param promisedOn today or later, with {@code promisedAmount}; both are for PROMISED and for nothing else
 * @param nextOn today or later; null after a promise means the day after it
 * @param writtenBy login name of the operator
 */
public record NewNote(
        String requestNo,
        long loanId,
        CollectionNote.Kind kind,
        PersonalText text,
        @Nullable LocalDate promisedOn,
        @Nullable Money promisedAmount,
        @Nullable LocalDate nextOn,
        Actor writtenBy) {

    @Nullable
    LocalDate nextOrDayAfterPromise() {
        return nextOn == null && promisedOn != null ? promisedOn.plusDays(1) : nextOn;
    }
}
