package org.loanhub.application;

import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;

/** Where applications find room for their principal. Kept by the room {@code creditline}, which builds on this one. */
public interface CreditLines {

    /** The account's line; one that has not borrowed yet has the limit of its channel's products. */
    CreditLine get(long accountId, Channel channel);

    /**
     * Takes principal out of the line, within the running transaction.
     *
     * @throws LendingException CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED with what is left
     */
    void use(long accountId, Channel channel, Money principal);

    /**
     * Principal was paid back, or will not be paid out: it can be borrowed again. Within the running transaction.
     *
     * @param principal below zero for principal that is owed again, whatever the limit
     */
    void release(long accountId, Money principal);
}
