package org.loanhub.messaging;

import org.loanhub.kernel.BusinessError;

/** Why something is refused to operators who deal with feedback. */
public enum FeedbackError implements BusinessError {
    /** There is none with this id, or somebody has dealt with it. */
    FEEDBACK_NOT_OPEN
}
