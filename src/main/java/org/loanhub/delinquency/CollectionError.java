package org.loanhub.delinquency;

import org.loanhub.kernel.BusinessError;

/** Why something is refused to operators who collect. */
public enum CollectionError implements BusinessError {
    /** The loan was never late, or there is none. */
    NEVER_LATE,
    /** A note has a text of 1 to 500 characters, and its next day is not over. */
    NOTE_MALFORMED,
    /** A promise names a day from today on, and more than zero and no more than is owed. */
    PROMISE_MALFORMED
}
