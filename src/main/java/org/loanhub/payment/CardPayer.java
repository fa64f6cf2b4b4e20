package org.loanhub.payment;

import org.loanhub.gateway.Payer;

/**
 * Somebody who pays, with a card of theirs.
 *
 * @param agreementNo under which LianLian may debit the card; empty while it is not signed
 */
public record CardPayer(Payer payer, long cardId, String agreementNo) {

    public boolean isSigned() {
        return !agreementNo.isEmpty();
    }
}
