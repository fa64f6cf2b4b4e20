package org.loanhub.gateway;

/** A card that its holder is to sign on LianLian's page. */
public record CardSigning(Payer payer, String cardNo, String returnUrl) {

    /** Keeps the card out of logs. */
    @Override
    public String toString() {
        return "CardSigning[" + payer + "]";
    }
}
