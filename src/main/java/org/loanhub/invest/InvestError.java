package org.loanhub.invest;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum InvestError implements BusinessError {
    /** Nobody may register as an administrator here. */
    ADMIN_REGISTRATION_CLOSED,
    /** No project has this id. */
    PROJECT_UNKNOWN,
    /** The project does not wait for its audit. */
    PROJECT_NOT_UNDER_AUDIT,
    /** The project does not take bids now. */
    PROJECT_NOT_BIDDING,
    /** The bid is above what is left of the project; the amount is what is left. */
    PROJECT_LACKS_ROOM
}
