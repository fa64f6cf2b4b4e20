package org.loanhub.loan;

import java.util.List;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** Pays loans out. Nothing here runs within a transaction of the caller's. */
@Service
public class DisbursementService {

    /** Where LianLian reports the end of a pay-out, below the public address of this server. */
    public static final String NOTIFY_PATH = "/lianlian/pay-out-notify";

    /**
     * Takes a notification's raw body; the same one may come any number of times.
     *
     * @return whether LianLian shall stop sending it (answer 0000): it is booked, was before, or is none of our business
     *     and noted for an operator; false if it is not LianLian's word
     */
    public boolean takeNotification(String body) {
        throw new UnsupportedOperationException("soon: " + body.length());
    }

    /** Starts what was approved and not started, and asks for the end of every open order that is due to be asked. */
    public void sweep() {
        throw new UnsupportedOperationException("soon");
    }

    /** Those that wait for an operator, oldest first, 100 at most. */
    public List<Disbursement> listNeedingConfirmation() {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * An operator lets a pay-out go that LianLian held back.
     *
     * @throws LendingException DISBURSEMENT_UNKNOWN, NOTHING_TO_CONFIRM
     */
    public void confirm(String orderNo, String operator) {
        throw new UnsupportedOperationException("soon: " + orderNo + operator);
    }

    /**
     * Tries a failed pay-out again, with a new order.
     *
     * @throws LendingException DISBURSEMENT_UNKNOWN if this application's pay-out has not failed
     */
    public void retry(long applicationId, String operator) {
        throw new UnsupportedOperationException("soon: " + applicationId + operator);
    }

    /**
     * Gives a failed pay-out up: the application is cancelled.
     *
     * @throws LendingException DISBURSEMENT_UNKNOWN if this application's pay-out has not failed
     */
    public void cancel(long applicationId, String operator) {
        throw new UnsupportedOperationException("soon: " + applicationId + operator);
    }
}
