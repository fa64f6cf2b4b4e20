package org.loanhub.gateway.lianlian;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loanhub.gateway.BindResult;
import org.loanhub.gateway.CardBin;
import org.loanhub.gateway.CardBinding;
import org.loanhub.gateway.CardGateway;
import org.loanhub.gateway.CardSigning;
import org.loanhub.gateway.CashierRedirect;
import org.loanhub.gateway.ChannelReply;
import org.loanhub.gateway.Payer;
import org.loanhub.gateway.SignedCards;
import org.loanhub.gateway.SigningReturn;
import org.loanhub.gateway.call.NoAnswerException;
import org.loanhub.kernel.BankCardNumber;
import org.springframework.stereotype.Service;

/** Speaks LianLian's card BIN, signed cards, signing page, signing by API and unbinding. */
@Service
public final class LianLianCards implements CardGateway {

    private static final String AUTHENTICATED_PAYMENT = "D";
    private static final String BY_API = "P";
    private static final String INSTALLMENTS = "I";

    private final LianLianClient line;
    private final LianLianSettings settings;

    LianLianCards(LianLianClient line, LianLianSettings settings) {
        this.line = line;
        this.settings = settings;
    }

    @Override
    public CardBin bin(String reference, BankCardNumber cardNo) {
        String url = settings.queryUrl() + "/bankcardbin.htm";
        try {
            return LianLianCardAnswers.cardBin(
                    line.ask("CARD_BIN", reference, url, Map.of("card_no", cardNo.value()), Set.of()));
        } catch (NoAnswerException e) {
            return new CardBin.Unavailable(e.code());
        }
    }

    @Override
    public SignedCards signedCards(String userId) {
        Map<String, String> fields = Map.of("user_id", userId, "pay_type", AUTHENTICATED_PAYMENT, "offset", "0");
        String url = settings.queryUrl() + "/bankcardbindlist.htm";
        try {
            return LianLianCardAnswers.listed(line.ask("SIGNED_CARDS", userId, url, fields, Set.of("agreement_list")));
        } catch (NoAnswerException e) {
            return new SignedCards.Unavailable(e.code());
        }
    }

    @Override
    public CashierRedirect signingPage(CardSigning signing) {
        Map<String, String> fields = identified(signing.payer(), signing.cardNo());
        fields.put("version", "1.1");
        fields.put("app_request", "3");
        fields.put("pay_type", INSTALLMENTS);
        fields.put("url_return", signing.returnUrl());
        return new CashierRedirect(settings.wapUrl() + "/signApply.htm", line.sign(fields));
    }

    @Override
    public Optional<SigningReturn> readSigningReturn(String status, String result) {
        return Optional.of(result)
                .filter(text -> status.equals(LianLianCodes.GOOD))
                .flatMap(line::trusted)
                .filter(message -> !message.text("agreeno").isEmpty())
                .map(message -> new SigningReturn(message.text("user_id"), message.text("agreeno")));
    }

    @Override
    public BindResult bind(CardBinding binding) {
        Map<String, String> fields = identified(binding.payer(), binding.cardNo());
        fields.put("api_version", "2.1");
        fields.put("pay_type", BY_API);
        fields.put("bind_mob", binding.payer().mobile().value());
        fields.put("no_order", binding.orderNo());
        fields.put("dt_order", LianLianClient.second(binding.orderedAt()));
        return bindCall("BIND_CARD", binding.orderNo(), "/v1/bankcardbind", fields);
    }

    @Override
    public BindResult verifyBinding(String userId, String token, String smsCode) {
        Map<String, String> fields = Map.of("user_id", userId, "token", token, "verify_code", smsCode);
        return bindCall("VERIFY_BINDING", userId, "/v1/bankcardbindverify", fields);
    }

    @Override
    public ChannelReply unbind(String userId, String agreementNo) {
        Map<String, String> fields =
                Map.of("user_id", userId, "pay_type", AUTHENTICATED_PAYMENT, "no_agree", agreementNo);
        String url = settings.traderUrl() + "/bankcardunbind.htm";
        try {
            return LianLianReplies.reply(line.tell("UNBIND_CARD", agreementNo, url, fields));
        } catch (NoAnswerException e) {
            return LianLianReplies.unanswered(e);
        }
    }

    private BindResult bindCall(String operation, String reference, String path, Map<String, String> fields) {
        try {
            return LianLianCardAnswers.bindResult(line.tell(operation, reference, settings.mpayUrl() + path, fields));
        } catch (NoAnswerException e) {
            return new BindResult.Unknown(e.code());
        }
    }

    private static Map<String, String> identified(Payer payer, BankCardNumber cardNo) {
        return new HashMap<>(Map.of(
                "user_id", payer.userId(),
                "id_type", "0",
                "id_no", payer.nationalId().value(),
                "acct_name", payer.name().value(),
                "card_no", cardNo.value(),
                "risk_item", LianLianRiskItem.of(payer)));
    }
}
