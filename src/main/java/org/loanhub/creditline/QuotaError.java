package org.loanhub.creditline;

import org.loanhub.kernel.BusinessError;

/** What requests for a higher limit are refused for. */
public enum QuotaError implements BusinessError {
    /** Education, taobao and any two of the other checks have to be passed first. */
    MORE_CHECKS_NEEDED,
    /** An earlier request has not been decided yet. */
    REQUEST_OPEN,
    /** No open request has this id. */
    REQUEST_UNKNOWN,
    /** A limit that is raised is higher than before. */
    LIMIT_NOT_HIGHER
}
