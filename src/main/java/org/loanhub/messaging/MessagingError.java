package org.loanhub.messaging;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum MessagingError implements BusinessError {
    /** A text is empty or longer than it may be. */
    TEXT_MALFORMED,
    /** Somebody told us so much this hour or today that we take no more. */
    FEEDBACK_TOO_OFTEN
}
