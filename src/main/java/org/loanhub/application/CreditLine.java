package org.loanhub.application;

import org.loanhub.kernel.Money;

/**
 * What an account may owe at once.
 *
 * @param used applied for or owed, principal only
 */
public record CreditLine(long accountId, Money limit, Money used, State state) {

    public enum State {
        OPEN,
        /** 额度冻结: nothing more may be borrowed. */
        FROZEN
    }

    /** Zero or above. */
    public Money available() {
        return state == State.OPEN ? limit.minus(used).max(Money.ZERO) : Money.ZERO;
    }
}
