package org.loanhub.kyc;

import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which card of an account loans are paid out to: one at most, whoever changes it at the same time. */
@Component
class DefaultCard {

    private final BankCardMapper mapper;
    private final TransactionTemplate transaction;

    DefaultCard(BankCardMapper mapper, TransactionTemplate transaction) {
        this.mapper = mapper;
        this.transaction = transaction;
    }

    /** @throws LendingException CARD_UNKNOWN */
    void set(long accountId, long cardId) {
        transaction.executeWithoutResult(status -> {
            mapper.lockAll(accountId);
            mapper.clearDefault(accountId);
            if (mapper.setDefault(accountId, cardId) == 0) {
                throw new LendingException(KycError.CARD_UNKNOWN);
            }
        });
    }

    void setIfNone(long accountId, long cardId) {
        transaction.executeWithoutResult(status -> {
            mapper.lockAll(accountId);
            if (mapper.findDefault(accountId) == null) {
                mapper.setDefault(accountId, cardId);
            }
        });
    }
}
