package org.loanhub.kyc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.CardBin;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The debit cards of persons. Methods that ask a bank or LianLian refuse to run inside a transaction. */
@Service
public class BankCardService {

    private final BankCardMapper mapper;
    private final IdentityService identities;
    private final CardCheck check;
    private final CardSigner signer;
    private final CardStore book;
    private final LookupKey lookup;
    private final BusinessTime time;

    BankCardService(
            BankCardMapper mapper,
            IdentityService identities,
            CardCheck check,
            CardSigner signer,
            CardStore book,
            LookupKey lookup,
            BusinessTime time) {
        this.mapper = mapper;
        this.identities = identities;
        this.check = check;
        this.signer = signer;
        this.book = book;
        this.lookup = lookup;
        this.time = time;
    }

    /**
     * Verifies a card by four elements: the verified person's name and national id, card, and the mobile number that the bank
     * knows. The account's first card becomes its default. A card that the account has already is verified anew only if the
     * mobile number differs.
     *
     * @throws LendingException MALFORMED, IDENTITY_NOT_VERIFIED, CARD_NOT_RECOGNISED, CARD_NOT_DEBIT, CARD_MISMATCH,
     *     CHECK_UNAVAILABLE, TOO_MANY_CHECKS
     */
    @Transactional(propagation = Propagation.NEVER)
    public BankCard verify(long accountId, PersonalText cardNo, PersonalText mobile) {
        CardClaim claim = CardClaim.of(accountId, cardNo, mobile, lookup);
        Person person = identities.get(accountId);
        if (!isVerified(claim)) {
            CardBin.Known bin = check.require(claim, person);
            book.keep(VerifiedCard.of(claim, bin, time.now()));
        }
        return Objects.requireNonNull(stored(claim));
    }

    /**
     * Signs a verified card at LianLian, so that it can be debited. A signed card stays as it is.
     *
     * @throws LendingException CARD_UNKNOWN, CARD_SIGNING_REFUSED, CHECK_UNAVAILABLE
     */
    @Transactional(propagation = Propagation.NEVER)
    public CardSigningStep sign(long accountId, long cardId) {
        BankCard card = get(accountId, cardId);
        return card.agreementNo() == null ? signer.sign(card) : CardSigningStep.SIGNED;
    }

    /**
     * Finishes a signing for which the bank sent a code; five tries.
     *
     * @throws LendingException CARD_UNKNOWN, CARD_SIGNING_NOT_STARTED, CARD_SIGNING_CODE_WRONG, CARD_SIGNING_REFUSED,
     *     CHECK_UNAVAILABLE
     */
    @Transactional(propagation = Propagation.NEVER)
    public BankCard confirmSigning(long accountId, long cardId, String code) {
        BankCard card = get(accountId, cardId);
        if (card.agreementNo() == null) {
            signer.confirm(card, code);
        }
        return get(accountId, cardId);
    }

    /** @throws LendingException CARD_UNKNOWN if it is not there or not verified */
    public void makeDefault(long accountId, long cardId) {
        book.makeDefault(accountId, cardId);
    }

    /** Verified cards, the oldest first; at most 100. */
    public List<BankCard> list(long accountId) {
        return mapper.listVerified(accountId);
    }

    public Optional<BankCard> findDefault(long accountId) {
        return Optional.ofNullable(mapper.findDefault(accountId));
    }

    /** @throws LendingException CARD_UNKNOWN if it is not there or not verified */
    public BankCard get(long accountId, long cardId) {
        BankCard card = mapper.find(accountId, cardId);
        if (card == null || card.verifiedAt() == null) {
            throw new LendingException(KycError.CARD_UNKNOWN);
        }
        return card;
    }

    private boolean isVerified(CardClaim claim) {
        BankCard known = stored(claim);
        return known != null && known.verifiedAt() != null && claim.mobile().equals(known.mobile());
    }

    private @Nullable BankCard stored(CardClaim claim) {
        return mapper.findByNumber(claim.accountId(), claim.lookup());
    }
}
