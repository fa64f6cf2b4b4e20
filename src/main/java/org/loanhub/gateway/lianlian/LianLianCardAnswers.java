package org.loanhub.gateway.lianlian;

import org.loanhub.gateway.BindResult;
import org.loanhub.gateway.CardBin;
import org.loanhub.gateway.SignedCards;

/** Reads LianLian's answers about cards. */
final class LianLianCardAnswers {

    private LianLianCardAnswers() {}

    static CardBin cardBin(LianLianMessage answer) {
        return switch (LianLianReplies.verdict(answer.code())) {
            case DONE ->
                new CardBin.Known(answer.text("bank_code"), answer.text("bank_name"), type(answer.text("card_type")));
            case REFUSED -> new CardBin.NotRecognised(answer.code());
            case UNKNOWN -> new CardBin.Unavailable(answer.code());
        };
    }

    // A user without a signed card is answered with "no record", not with an empty list.
    static SignedCards listed(LianLianMessage answer) {
        boolean isList =
                answer.code().equals(LianLianCodes.GOOD) || answer.code().equals(LianLianCodes.NO_RECORD);
        if (!isList) {
            return new SignedCards.Unavailable(answer.code());
        }
        return new SignedCards.Listed(answer.list("agreement_list").stream()
                .map(LianLianCardAnswers::signedCard)
                .toList());
    }

    private static SignedCards.SignedCard signedCard(LianLianMessage card) {
        return new SignedCards.SignedCard(
                card.text("no_agree"),
                card.text("bank_code"),
                card.text("bank_name"),
                card.text("card_no"),
                type(card.text("card_type")));
    }

    static BindResult bindResult(LianLianMessage answer) {
        String code = answer.code();
        if (code.equals(LianLianCodes.SMS_SENT)) {
            return new BindResult.SmsSent(answer.text("token"));
        }
        return switch (LianLianReplies.verdict(code)) {
            case DONE -> new BindResult.Bound(answer.text("no_agree"));
            case REFUSED -> new BindResult.Refused(reason(code), code, answer.text("ret_msg"));
            case UNKNOWN -> new BindResult.Unknown(code);
        };
    }

    private static BindResult.Reason reason(String code) {
        return switch (code) {
            case "1900" -> BindResult.Reason.SMS_CODE_WRONG;
            case "1901" -> BindResult.Reason.SMS_CODE_EXPIRED;
            default -> BindResult.Reason.OTHER;
        };
    }

    private static CardBin.CardType type(String cardType) {
        return cardType.equals("3") ? CardBin.CardType.CREDIT : CardBin.CardType.DEBIT;
    }
}
