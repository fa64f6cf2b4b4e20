package org.loanhub.kyc;

import java.util.List;
import java.util.Optional;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Service;

/** The debit cards of persons. What asks the bank or LianLian is called outside of a transaction. */
@Service
public class BankCardService {

    /**
     * Verifies a card by four elements: the verified person's name and national id, card, and the mobile number that the bank
     * knows. The account's first card becomes its default. A card that the account has already is verified anew only if the
     * mobile number differs.
     *
     * @throws LendingException MALFORMED, IDENTITY_NOT_VERIFIED, CARD_NOT_RECOGNISED, CARD_NOT_DEBIT, CARD_MISMATCH,
     *     CHECK_UNAVAILABLE, TOO_MANY_CHECKS
     */
    public BankCard verify(long accountId, PersonalText cardNo, PersonalText mobile) {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * Signs a verified card at LianLian, so that it can be debited. A signed card stays as it is.
     *
     * @throws LendingException CARD_UNKNOWN, CARD_SIGNING_REFUSED, CHECK_UNAVAILABLE
     */
    public CardSigningStep sign(long accountId, long cardId) {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * Finishes a signing for which the bank sent a code.
     *
     * @throws LendingException CARD_UNKNOWN, CARD_SIGNING_NOT_STARTED, CARD_SIGNING_CODE_WRONG, CARD_SIGNING_REFUSED,
     *     CHECK_UNAVAILABLE
     */
    public BankCard confirmSigning(long accountId, long cardId, String code) {
        throw new UnsupportedOperationException("to come");
    }

    /** @throws LendingException CARD_UNKNOWN if it is not there or not verified */
    public void makeDefault(long accountId, long cardId) {
        throw new UnsupportedOperationException("to come");
    }

    /** Verified cards, the oldest first; at most 100. */
    public List<BankCard> list(long accountId) {
        throw new UnsupportedOperationException("to come");
    }

    public Optional<BankCard> findDefault(long accountId) {
        throw new UnsupportedOperationException("to come");
    }

    /** @throws LendingException CARD_UNKNOWN */
    public BankCard get(long accountId, long cardId) {
        throw new UnsupportedOperationException("to come");
    }
}
