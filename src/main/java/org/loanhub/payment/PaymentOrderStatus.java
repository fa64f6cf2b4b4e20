package org.loanhub.payment;

/** Where an order at LianLian stands. */
public enum PaymentOrderStatus {
    /** Stored; LianLian has it, or does not: its end is asked for until it is known. Nothing is booked. */
    OPEN,
    /** LianLian waits for an operator of ours. */
    NEEDS_CONFIRMATION,
    /** The money has moved, and is booked. */
    SUCCEEDED,
    /** LianLian will not move the money, or never had the order. */
    FAILED,
    /** A cashier order that we ended ourselves, because another took its place or nobody ever paid it. */
    CLOSED,
    /** From before there were receipts: its money came in, fitted nothing that was owed, and went back to the payer by hand. */
    GIVEN_UP,
    /** The money moved and went back. */
    REVERSED;

    /** Whether its end is not known yet. */
    public boolean isOpen() {
        return this == OPEN || this == NEEDS_CONFIRMATION;
    }

    /** Whether an order may go on to that status. What has ended stays so, but for money that comes late or goes back. */
    public boolean canBecome(PaymentOrderStatus next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case NEEDS_CONFIRMATION -> next == OPEN || next == SUCCEEDED || next == FAILED || next == REVERSED;
            case SUCCEEDED -> next == REVERSED;
            case FAILED, CLOSED -> next == SUCCEEDED;
            case GIVEN_UP, REVERSED -> false;
        };
    }
}
