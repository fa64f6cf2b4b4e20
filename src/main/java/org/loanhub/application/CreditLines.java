package org.loanhub.application;

import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.springframework.stereotype.Service;

/** Keeps every account's credit line. */
@Service
public class CreditLines {

    /** The account's line; one that has not borrowed yet has the limit of its channel's products. */
    public CreditLine get(long accountId, Channel channel) {
        throw new UnsupportedOperationException("soon: " + accountId + channel);
    }

    /** Opens the line with this limit, or changes its limit. */
    public void setLimit(long accountId, Money limit) {
        throw new UnsupportedOperationException("soon: " + accountId + limit);
    }

    public void freeze(long accountId) {
        throw new UnsupportedOperationException("soon: " + accountId);
    }

    public void unfreeze(long accountId) {
        throw new UnsupportedOperationException("soon: " + accountId);
    }

    /** Principal was paid back, or will not be paid out: it can be borrowed again. Within the running transaction. */
    public void release(long accountId, Money principal) {
        throw new UnsupportedOperationException("soon: " + accountId + principal);
    }
}
