package org.loanhub.kyc;

import org.jspecify.annotations.Nullable;

/** What became of a card whose holder comes back from the signing page. */
public record CardPageReturn(Outcome outcome, @Nullable BankCard card) {

    public enum Outcome {
        /** The card can be debited. */
        SIGNED,
        /** Nothing was signed, or what came back is not LianLian's word. */
        NOT_SIGNED,
        /** LianLian does not answer just now: opening the same address again may tell. */
        UNKNOWN
    }

    static CardPageReturn signed(@Nullable BankCard card) {
        return new CardPageReturn(Outcome.SIGNED, card);
    }

    static CardPageReturn without(Outcome outcome) {
        return new CardPageReturn(outcome, null);
    }
}
