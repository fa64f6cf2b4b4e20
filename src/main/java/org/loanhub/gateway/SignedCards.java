package org.loanhub.gateway;

import java.util.List;

/** The cards that a user has signed at LianLian. */
public sealed interface SignedCards {

    record Listed(List<SignedCard> cards) implements SignedCards {
        public Listed {
            cards = List.copyOf(cards);
        }
    }

    /** The question had no answer: ask again. */
    record Unavailable(String code) implements SignedCards {}

    /** @param cardTail the last four digits; LianLian does not give the others */
    record SignedCard(String agreementNo, String bankCode, String bankName, String cardTail, CardBin.CardType type) {}
}
