package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.loanhub.sandbox.LianLianOrder.Kind;
import org.loanhub.sandbox.LianLianState.Agreement;

/** Plays plan authorisation, installment debits and the order query. */
final class LianLianDebitDesk {

    private static final Set<String> NEEDED_FOR_PLAN =
            Set.of("api_version", "user_id", "repayment_no", "repayment_plan", "sms_param", "pay_type", "no_agree");
    private static final Set<String> NEEDED_FOR_DEBIT = Set.of(
            "api_version",
            "user_id",
            "busi_partner",
            "no_order",
            "dt_order",
            "name_goods",
            "money_order",
            "notify_url",
            "risk_item",
            "schedule_repayment_date",
            "repayment_no",
            "pay_type",
            "no_agree");

    private final LianLianDesk desk;
    private final LianLianTill till;
    private final LianLianState book;
    private final LianLianSigner signer;

    LianLianDebitDesk(LianLianDesk desk, LianLianTill till, LianLianState book, LianLianSigner signer) {
        this.desk = desk;
        this.till = till;
        this.book = book;
        this.signer = signer;
        desk.json("/agreenoauthapply.htm", NEEDED_FOR_PLAN, this::authorise);
        desk.json("/bankcardrepayment.htm", NEEDED_FOR_DEBIT, this::debit);
        desk.json("/orderquery.htm", Set.of("no_order", "dt_order"), this::query);
    }

    private SandboxResponse authorise(Map<String, String> fields) {
        if (book.agreementOf(fields).isEmpty()) {
            return desk.refusal("3003");
        }
        String planNo = fields.getOrDefault("repayment_no", "");
        String agreementNo = fields.getOrDefault("no_agree", "");
        Map<String, String> amounts = amounts(fields.getOrDefault("repayment_plan", "{}"));
        book.authorise(new LianLianState.Plan(planNo, agreementNo, amounts));
        return desk.good(Map.of("repayment_no", planNo, "no_agree", agreementNo));
    }

    private SandboxResponse debit(Map<String, String> fields) throws InterruptedException {
        Optional<Agreement> agreement = book.agreementOf(fields);
        if (agreement.isEmpty()) {
            return desk.refusal("3003");
        }
        Optional<String> planFault = planFault(fields);
        if (planFault.isPresent()) {
            return desk.refusal(planFault.get());
        }
        String cardNo = agreement.get().cardNo();
        Scenario scenario = till.scenario(cardNo, fields.getOrDefault("money_order", "0"));
        LianLianOrder order = till.take(Kind.DEBIT, fields, scenario, cardNo);
        if (!order.isFor(fields)) {
            return desk.refusal("4105");
        }
        till.delay(scenario);
        return switch (scenario) {
            case REFUSED -> desk.refusal("8104");
            case BALANCE_TOO_LOW -> desk.refusal("6001");
            case UNKNOWN_THEN_HEALED, FAILED_LATER -> desk.refusal("9999");
            default -> desk.answer("0000", debited(order), scenario);
        };
    }

    /** The plan must be of this agreement, and name the day with at least this amount. */
    private Optional<String> planFault(Map<String, String> fields) {
        Optional<LianLianState.Plan> plan = book.plan(fields.getOrDefault("repayment_no", ""))
                .filter(known -> known.agreementNo().equals(fields.get("no_agree")));
        if (plan.isEmpty()) {
            return Optional.of("8101");
        }
        String planned = plan.get().amounts().get(fields.getOrDefault("schedule_repayment_date", ""));
        if (planned == null) {
            return Optional.of("8106");
        }
        boolean tooMuch =
                new BigDecimal(fields.getOrDefault("money_order", "0")).compareTo(new BigDecimal(planned)) > 0;
        return tooMuch ? Optional.of("8107") : Optional.empty();
    }

    private SandboxResponse query(Map<String, String> fields) {
        return book.findOrder(fields.getOrDefault("no_order", ""))
                .filter(order -> order.kind != Kind.PAY_OUT)
                .filter(order -> order.request.getOrDefault("dt_order", "").equals(fields.get("dt_order")))
                .map(order -> SandboxResponse.json(found(order)))
                .orElseGet(() -> desk.refusal("8901"));
    }

    // Three fields of this answer stand outside its signature.
    private Map<String, String> found(LianLianOrder order) {
        Map<String, String> answer =
                signer.sign(LianLianDesk.withCode("0000", order.fields(book.resultOfQuery(order))), Scenario.FINE);
        answer.put(
                "bank_name",
                Bank.ofCard(order.cardNo).map(bank -> bank.chineseName).orElse(""));
        answer.put("card_no", order.cardNo.substring(Math.max(0, order.cardNo.length() - 4)));
        answer.put("memo", "沙箱");
        return answer;
    }

    private static Map<String, String> debited(LianLianOrder order) {
        Map<String, String> fields = order.fields("SUCCESS");
        fields.remove("result_pay");
        fields.put("repayment_no", order.request.getOrDefault("repayment_no", ""));
        return fields;
    }

    private static Map<String, String> amounts(String planJson) {
        return JSON.parseObject(planJson).getList("repaymentPlan", JSONObject.class).stream()
                .collect(Collectors.toMap(item -> item.getString("date"), item -> item.getString("amount")));
    }
}
