package org.loanhub.kyc;

import org.loanhub.kernel.LendingException;
import org.loanhub.transaction.Transactions;
import org.springframework.stereotype.Component;

/**
 * Stores verified cards. An account that has any has one default, whoever changes them at the same time: each change holds
 * the row of the account's person.
 */
@Component
class CardStore {

    private final BankCardMapper mapper;
    private final Transactions transactions;

    CardStore(BankCardMapper mapper, Transactions transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    /** The first card becomes the default. */
    void keep(VerifiedCard card) {
        transactions.run(() -> {
            mapper.lockPerson(card.accountId());
            mapper.save(card);
            if (mapper.findDefault(card.accountId()) == null) {
                mapper.setDefault(card.accountId(), mapper.getId(card.accountId(), card.lookup()));
            }
        });
    }

    /** @throws LendingException CARD_UNKNOWN */
    void makeDefault(long accountId, long cardId) {
        transactions.run(() -> {
            mapper.lockPerson(accountId);
            mapper.clearDefault(accountId);
            if (mapper.setDefault(accountId, cardId) == 0) {
                throw new LendingException(KycError.CARD_UNKNOWN);
            }
        });
    }
}
