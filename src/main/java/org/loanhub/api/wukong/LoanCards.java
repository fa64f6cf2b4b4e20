package org.loanhub.api.wukong;

import java.util.Optional;
import org.loanhub.application.LoanApplication;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.loan.DisbursementService;
import org.springframework.stereotype.Component;

/** Which card the money of a loan goes to. */
@Component
class LoanCards {

    private final DisbursementService disbursements;
    private final BankCardService cards;

    LoanCards(DisbursementService disbursements, BankCardService cards) {
        this.disbursements = disbursements;
        this.cards = cards;
    }

    /** The card that the money went to; until it does, the one that it will go to. */
    Optional<BankCard> find(LoanApplication application) {
        return disbursements.findCard(application.id()).or(() -> findDefault(application.accountId()));
    }

    /** The card that the next loan will go to. */
    Optional<BankCard> findDefault(long accountId) {
        return cards.findDefault(accountId);
    }
}
