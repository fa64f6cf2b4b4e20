package org.loanhub.ledger;

import org.loanhub.kernel.Money;

/** A booked movement of money; the fields are those of its {@link TransferOrder}. */
public record Transfer(
        long id,
        String requestNo,
        TransferKind kind,
        long subjectId,
        long debitWalletId,
        long creditWalletId,
        Money amount) {

    static Transfer booked(long id, TransferOrder order) {
        return new Transfer(
                id,
                order.requestNo(),
                order.kind(),
                order.subjectId(),
                order.debitWalletId(),
                order.creditWalletId(),
                order.amount());
    }

    boolean moves(TransferOrder order) {
        return equals(booked(id, order));
    }
}
