package org.loanhub.repayment;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum RepaymentError implements BusinessError {
    /** Nothing of it is owed any more. */
    ALREADY_PAID,
    /** An earlier installment of the loan has to be paid first. */
    EARLIER_INSTALLMENT_OPEN,
    /** The borrower has no signed card that can be debited. */
    NO_SIGNED_CARD,
    /** The card holds too little; nothing was debited. */
    BALANCE_TOO_LOW,
    /** The bank or LianLian refused; nothing was debited. */
    DEBIT_REFUSED,
    /** There is no such receipt, or it is somebody's already. */
    NOT_IN_SUSPENSE
}
