package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSONObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.loanhub.sandbox.LianLianBook.Agreement;

/** Plays card BIN, signed cards, unbinding, and signing by API with or without an SMS. */
final class LianLianCardDesk {

    /** The only credit cards here. */
    private static final String CREDIT_CARDS = "625588";

    private record Pending(String userId, String cardNo, String smsCode) {}

    private static final Set<String> NEEDED_TO_BIND = Set.of(
            "api_version",
            "user_id",
            "pay_type",
            "risk_item",
            "id_type",
            "id_no",
            "acct_name",
            "card_no",
            "bind_mob",
            "no_order",
            "dt_order");

    private final LianLianDesk desk;
    private final LianLianBook book;
    private final LianLianSigner signer;
    private final Scenarios scenarios;
    private final People people;
    private final SmsBox box;
    private final Map<String, Pending> pendingByToken = new ConcurrentHashMap<>();

    LianLianCardDesk(
            LianLianDesk desk,
            LianLianBook book,
            LianLianSigner signer,
            Scenarios scenarios,
            People people,
            SmsBox box) {
        this.desk = desk;
        this.book = book;
        this.signer = signer;
        this.scenarios = scenarios;
        this.people = people;
        this.box = box;
        desk.json("/bankcardbin.htm", Set.of("card_no"), this::bin);
        desk.json("/bankcardbindlist.htm", Set.of("user_id", "pay_type", "offset"), this::list);
        desk.json("/bankcardunbind.htm", Set.of("user_id", "pay_type", "no_agree"), this::unbind);
        desk.json("/v1/bankcardbind", NEEDED_TO_BIND, this::bind);
        desk.json("/v1/bankcardbindverify", Set.of("user_id", "token", "verify_code"), this::verify);
    }

    private SandboxResponse bin(Map<String, String> fields) {
        if (fields.getOrDefault("card_no", "").startsWith(CREDIT_CARDS)) {
            return desk.good(Map.of("bank_code", Bank.CMB.code, "bank_name", Bank.CMB.chineseName, "card_type", "3"));
        }
        return Bank.ofCard(fields.getOrDefault("card_no", ""))
                .map(bank -> desk.good(Map.of("bank_code", bank.code, "bank_name", bank.chineseName, "card_type", "2")))
                .orElseGet(() -> desk.refusal("5001"));
    }

    private SandboxResponse list(Map<String, String> fields) {
        if (scenarios.of(Scenarios.Party.LIANLIAN) == Scenario.UNKNOWN_THEN_HEALED) {
            return desk.refusal("9999");
        }
        String userId = fields.getOrDefault("user_id", "");
        List<Map<String, String>> cards = book.agreementsOf(userId).stream()
                .map(LianLianCardDesk::described)
                .toList();
        if (cards.isEmpty()) {
            return desk.refusal("8901");
        }
        Map<String, String> counted = Map.of("user_id", userId, "count", String.valueOf(cards.size()));
        // The list stands outside the signature.
        JSONObject answer = new JSONObject(signer.sign(LianLianDesk.withCode("0000", counted), Scenario.FINE));
        answer.put("agreement_list", cards);
        return SandboxResponse.json(answer);
    }

    private SandboxResponse unbind(Map<String, String> fields) {
        Optional<Agreement> agreement = book.agreementOf(fields);
        agreement.ifPresent(book::unbind);
        return agreement.isPresent()
                ? desk.good(Map.of("user_id", fields.getOrDefault("user_id", "")))
                : desk.refusal("3003");
    }

    private SandboxResponse bind(Map<String, String> fields) {
        String userId = fields.getOrDefault("user_id", "");
        String cardNo = fields.getOrDefault("card_no", "");
        if (!people.owns(fields.getOrDefault("acct_name", ""), fields.getOrDefault("id_no", ""), cardNo)) {
            return desk.refusal("5005");
        }
        return cardNo.endsWith(People.SMS_CARD_ENDING)
                ? sendSms(fields.getOrDefault("bind_mob", ""), userId, cardNo)
                : desk.good(bound(book.sign(userId, cardNo)));
    }

    private SandboxResponse sendSms(String mobile, String userId, String cardNo) {
        String code = "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        String token = UUID.randomUUID().toString().replace("-", "").toUpperCase();
        pendingByToken.put(token, new Pending(userId, cardNo, code));
        box.add(mobile, "【连连支付】签约验证码 " + code + ",请勿告诉他人。");
        return desk.answer("8888", Map.of("user_id", userId, "token", token), Scenario.FINE);
    }

    private SandboxResponse verify(Map<String, String> fields) {
        String token = fields.getOrDefault("token", "");
        Pending pending = pendingByToken.get(token);
        if (pending == null || !pending.userId().equals(fields.get("user_id"))) {
            return desk.refusal("1901");
        }
        if (!pending.smsCode().equals(fields.get("verify_code"))) {
            return desk.refusal("1900");
        }
        pendingByToken.remove(token);
        return desk.good(bound(book.sign(pending.userId(), pending.cardNo())));
    }

    private static Map<String, String> bound(Agreement agreement) {
        return Map.of("user_id", agreement.userId(), "no_agree", agreement.no());
    }

    private static Map<String, String> described(Agreement agreement) {
        String cardNo = agreement.cardNo();
        return Map.of(
                "no_agree", agreement.no(),
                "card_no", cardNo.substring(cardNo.length() - 4),
                "bank_code", Bank.ofCard(cardNo).map(bank -> bank.code).orElse(""),
                "bank_name", Bank.ofCard(cardNo).map(bank -> bank.chineseName).orElse(""),
                "card_type", "2");
    }
}
