package org.loanhub.api.wukong;

import java.util.LinkedHashMap;
import java.util.Map;
import org.loanhub.api.kit.Fields;
import org.loanhub.gateway.CashierRedirect;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.CardPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** 银行卡: signing on LianLian's page, the list of signed cards, the default one. */
@RestController
class CardController {

    static final String RETURN_PATH = "/llpay-sign-return";

    private static final String NATIONAL_ID = "0";

    private final CardPage page;
    private final BankCardService cards;
    private final Caller caller;
    private final String returnUrl;

    CardController(CardPage page, BankCardService cards, Caller caller, @Value("${public-url}") String publicUrl) {
        this.page = page;
        this.cards = cards;
        this.caller = caller;
        this.returnUrl = publicUrl + RETURN_PATH;
    }

    @GetMapping("/llpay-sign")
    Envelope sign(Fields fields) {
        if (!fields.stripped("id_type").orElse(NATIONAL_ID).equals(NATIONAL_ID)) {
            throw Refusal.failure("证件类型仅支持身份证");
        }
        PersonalText cardNo = cardNo(fields);
        return Envelope.one(Map.of("req_data", printed(page.start(caller.id(), cardNo, returnUrl))));
    }

    @GetMapping("/llpay-cardbin")
    Envelope bin(Fields fields) {
        page.requireKnown(caller.id(), cardNo(fields));
        return Envelope.done("");
    }

    @GetMapping("/auth-bankcard-get")
    Envelope list() {
        return Envelope.list(cards.list(caller.id()).stream()
                .filter(card -> card.agreementNo() != null)
                .map(CardAnswer::from)
                .toList());
    }

    @PutMapping("/set-bankcard-default")
    Envelope makeDefault(Fields fields) {
        long cardId = fields.optionalWhole("id", "银行卡ID格式不正确").orElseThrow(() -> Refusal.failure("请选择银行卡"));
        cards.makeDefault(caller.id(), cardId);
        return Envelope.done("设置成功");
    }

    @PostMapping(path = "/set-bankcard-default", headers = MethodOverride.PUT)
    Envelope makeDefaultByPost(Fields fields) {
        return makeDefault(fields);
    }

    /** Two of the fields are printed as numbers; their signature is over the same digits. */
    private static Map<String, Object> printed(CashierRedirect request) {
        Map<String, Object> fields = new LinkedHashMap<>(request.fields());
        fields.computeIfPresent("app_request", (name, text) -> Integer.valueOf(text.toString()));
        fields.computeIfPresent("user_id", (name, text) -> Long.valueOf(text.toString()));
        return fields;
    }

    private static PersonalText cardNo(Fields fields) {
        return new PersonalText(fields.require("card_no", "请输入银行卡号"));
    }
}
