package org.loanhub.repayment;

import org.loanhub.kernel.BusinessError;

/** Why a payment on LianLian's page is refused. */
public enum CashierError implements BusinessError {
    /** The borrower does not owe this loan: it is not paid out, or is paid back. */
    NOT_OWED,
    /** An earlier payment may have gone through, and LianLian does not say yet. */
    PAYMENT_RUNNING
}
