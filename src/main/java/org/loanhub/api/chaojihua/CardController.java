package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.loanhub.api.kit.Fields;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.Person;
import org.loanhub.security.CallerContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document 003: 银行列表, 银行卡列表, 银行卡绑卡, 银行卡验证码绑卡. A card is bound once LianLian may debit it. */
@RestController
@RequestMapping({ChaojihuaConfig.ROOT, ChaojihuaConfig.PRINTED_ROOT})
class CardController {

    private static final String BOUND = "绑卡成功";

    private final BankCardService cards;
    private final IdentityService identities;
    private final CreditLineApplicationService orders;
    private final CallerContext callers;
    private final String channel;
    private final String publicUrl;

    CardController(
            BankCardService cards,
            IdentityService identities,
            CreditLineApplicationService orders,
            CallerContext callers,
            @Value("${chaojihua.channel}") String channel,
            @Value("${public-url}") String publicUrl) {
        this.cards = cards;
        this.identities = identities;
        this.orders = orders;
        this.callers = callers;
        this.channel = channel;
        this.publicUrl = publicUrl;
    }

    @JSONType(alphabetic = false)
    record BindAnswer(String status) {}

    @GetMapping("/bank-list")
    Envelope banks() {
        return Envelope.of(Arrays.stream(Bank.values())
                .map(bank -> BankAnswer.from(bank, publicUrl))
                .toList());
    }

    @GetMapping("/bank-card-list")
    Envelope list() {
        long accountId = callers.get().accountId();
        Optional<Person> person = identities.find(accountId);
        return Envelope.of(person.map(known -> bound(accountId).stream()
                        .map(card -> CardAnswer.from(card, known, channel))
                        .toList())
                .orElse(List.of()));
    }

    @PostMapping("/bank-card-bind")
    Envelope bind(Fields fields) {
        long accountId = callers.get().accountId();
        BindRequest request = checked(fields, accountId);
        BankCard card = cards.verify(accountId, request.cardNo(), request.mobile());
        if (Bank.ofLianLian(card.bankCode()).filter(request.bank()::equals).isEmpty()) {
            throw new Refusal("银行卡不是" + request.bank().chineseName() + "的");
        }
        return switch (cards.sign(accountId, card.id())) {
            case SIGNED -> {
                use(accountId, card);
                yield new Envelope(1, BOUND, new BindAnswer("3001"));
            }
            case CODE_SENT -> new Envelope(1, "验证码发送成功", new BindAnswer("3003"));
        };
    }

    @PostMapping("/bank-card-bind-captcha")
    Envelope bindByCode(Fields fields) {
        long accountId = callers.get().accountId();
        BindRequest request = checked(fields, accountId);
        String code = fields.require("verifyCode", 8);
        BankCard card = cards.list(accountId).stream()
                .filter(known -> known.cardNo().value().equals(request.cardNo().value()))
                .findFirst()
                .orElseThrow(() -> new Refusal("请先提交绑卡"));
        use(accountId, cards.confirmSigning(accountId, card.id(), code));
        return Envelope.done(BOUND);
    }

    private List<BankCard> bound(long accountId) {
        return cards.list(accountId).stream()
                .filter(card -> card.agreementNo() != null)
                .toList();
    }

    /** @throws Refusal unless the order is the account's, and the card's holder is its person */
    private BindRequest checked(Fields fields, long accountId) {
        BindRequest request = BindRequest.from(fields);
        orders.get(accountId, request.orderNo());
        if (!identities.isPerson(accountId, request.name(), request.nationalId())) {
            throw new Refusal("姓名、身份证与已认证的信息不一致");
        }
        return request;
    }

    /** Loans go to the first card that was bound, and are repaid from it. */
    private void use(long accountId, BankCard card) {
        boolean served = cards.findDefault(accountId)
                .filter(known -> known.agreementNo() != null)
                .isPresent();
        if (!served) {
            cards.makeDefault(accountId, card.id());
        }
    }
}
