package org.loanhub.repayment;

import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** Takes repayments from the borrower's signed card. Nothing here runs within a transaction of the caller's. */
@Service
public class RepaymentService {

    /** Where LianLian reports a successful payment, below the public address of this server. */
    public static final String NOTIFY_PATH = "/lianlian/repayment-notify";

    /**
     * Debits the borrower's default card. While an order of the loan is open no second one is made: its end is asked for,
     * and it is answered as it is.
     *
     * @param installmentId UUID text of one of the account's installments
     * @return PAID when it is booked, OPEN when its end is unknown and it may be paid soon
     * @throws LendingException INSTALLMENT_UNKNOWN, ALREADY_PAID, EARLIER_INSTALLMENT_OPEN (CURRENT only), NO_SIGNED_CARD,
     *     BALANCE_TOO_LOW, DEBIT_REFUSED
     */
    public Repayment pay(long accountId, String installmentId, RepaymentScope scope) {
        throw new UnsupportedOperationException("soon: " + accountId + installmentId + scope);
    }

    /**
     * What {@link #pay} would take today.
     *
     * @throws LendingException INSTALLMENT_UNKNOWN, ALREADY_PAID
     */
    public AmountDue due(long accountId, String installmentId, RepaymentScope scope) {
        throw new UnsupportedOperationException("soon: " + accountId + installmentId + scope);
    }

    /**
     * Takes a notification's raw body; the same one may come any number of times.
     *
     * @return whether LianLian shall stop sending it (answer 0000): it is booked, or was before; false if it is not
     *     LianLian's word, or not about an order of ours with this amount
     */
    public boolean takeNotification(String body) {
        throw new UnsupportedOperationException("soon: " + body.length());
    }

    /** Asks for the end of every open order that is due to be asked. */
    public void sweep() {
        throw new UnsupportedOperationException("soon");
    }
}
