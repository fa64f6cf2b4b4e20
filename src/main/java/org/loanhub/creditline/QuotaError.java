package org.loanhub.creditline;

import org.loanhub.kernel.BusinessError;

/** Why requests for a higher limit are refused. */
public enum QuotaError implements BusinessError {
    /** Education, taobao and any two of the other checks have to be passed first. */
    MORE_CHECKS_NEEDED,
    /** An earlier request has not been decided yet. */
    REQUEST_OPEN,
    /** No open request has this id. */
    REQUEST_UNKNOWN,
    /** The new limit is not higher than the present one. */
    LIMIT_NOT_HIGHER
}
