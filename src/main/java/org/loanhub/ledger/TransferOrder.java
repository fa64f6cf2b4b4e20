package org.loanhub.ledger;

import org.loanhub.kernel.Money;

/**
 * A movement of money to be made.
 *
 * @param requestNo idempotency key, at most 64 characters: an order with a number already known moves nothing again
 * @param subjectId the row that causes it, in the table that the kind implies
 * @param debitWalletId money leaves this wallet
 * @param creditWalletId and goes here; may be the same one
 * @param amount above zero
 */
public record TransferOrder(
        String requestNo, TransferKind kind, long subjectId, long debitWalletId, long creditWalletId, Money amount) {

    /** The one transfer of this kind that the subject causes: sent twice it moves once. */
    public static TransferOrder of(
            TransferKind kind, long subjectId, long debitWalletId, long creditWalletId, Money amount) {
        return new TransferOrder(kind + "-" + subjectId, kind, subjectId, debitWalletId, creditWalletId, amount);
    }

    /** @throws IllegalArgumentException if {@code amount} is not above zero */
    public TransferOrder {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a transfer moves more than zero, not " + amount);
        }
    }
}
