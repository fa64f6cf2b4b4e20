package org.loanhub.gateway;

/** What a card number tells about its card. */
public sealed interface CardBin {

    /** @param bankCode eight digits, such as {@code 01020000} */
    record Known(String bankCode, String bankName, CardType type) implements CardBin {}

    /** No bank that LianLian knows. */
    record NotRecognised(String code) implements CardBin {}

    /** The question had no answer: ask again. */
    record Unavailable(String code) implements CardBin {}

    enum CardType {
        DEBIT,
        CREDIT
    }
}
