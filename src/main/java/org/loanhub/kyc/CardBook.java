package org.loanhub.kyc;

import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores verified cards. An account that has any has one default, whoever changes them at the same time: each change holds
 * the row of the account's person.
 */
@Component
class CardBook {

    private final BankCardMapper mapper;
    private final TransactionTemplate transaction;

    CardBook(BankCardMapper mapper, TransactionTemplate transaction) {
        this.mapper = mapper;
        this.transaction = transaction;
    }

    /** The first card becomes the default. */
    void keep(VerifiedCard card) {
        transaction.executeWithoutResult(status -> {
            mapper.lockPerson(card.accountId());
            mapper.save(card);
            if (mapper.findDefault(card.accountId()) == null) {
                mapper.setDefault(card.accountId(), mapper.getId(card.accountId(), card.lookup()));
            }
        });
    }

    /** @throws LendingException CARD_UNKNOWN */
    void makeDefault(long accountId, long cardId) {
        transaction.executeWithoutResult(status -> {
            mapper.lockPerson(accountId);
            mapper.clearDefault(accountId);
            if (mapper.setDefault(accountId, cardId) == 0) {
                throw new LendingException(KycError.CARD_UNKNOWN);
            }
        });
    }
}
