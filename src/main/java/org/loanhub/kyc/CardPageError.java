package org.loanhub.kyc;

import org.loanhub.kernel.BusinessError;

/** What signing a card on LianLian's page refuses. */
public enum CardPageError implements BusinessError {
    /** The account has signed this card already. */
    CARD_BOUND
}
