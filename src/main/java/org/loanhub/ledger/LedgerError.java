package org.loanhub.ledger;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum LedgerError implements BusinessError {
    /** A wallet holds less than what is to be taken from it. */
    INSUFFICIENT_BALANCE
}
