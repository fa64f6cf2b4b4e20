package org.loanhub.kyc;

import org.loanhub.kernel.BusinessError;

/** What fetching data from other sites refuses. */
public enum CreditDataError implements BusinessError {
    /** This account has started no such task. */
    TASK_UNKNOWN,
    /** Limu gave no answer to the start: no task runs. */
    TASK_NOT_STARTED,
    /** The check was passed today: it is not made again before tomorrow. */
    PASSED_TODAY,
    /** The task does not wait for anything to be typed. */
    NOTHING_TO_TYPE
}
