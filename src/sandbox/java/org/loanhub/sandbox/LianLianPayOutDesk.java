package org.loanhub.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loanhub.sandbox.LianLianOrder.Kind;

/** Plays instant pay. */
final class LianLianPayOutDesk {

    private static final Set<String> NEEDED = Set.of(
            "api_version",
            "no_order",
            "dt_order",
            "money_order",
            "card_no",
            "acct_name",
            "info_order",
            "flag_card",
            "notify_url",
            "memo");

    private final LianLianDesk desk;
    private final LianLianTill till;
    private final LianLianState book;

    LianLianPayOutDesk(LianLianDesk desk, LianLianTill till, LianLianState book) {
        this.desk = desk;
        this.till = till;
        this.book = book;
        desk.sealed("/paymentapi/payment.htm", NEEDED, this::payOut);
        desk.sealed(
                "/paymentapi/confirmPayment.htm",
                Set.of("api_version", "no_order", "confirm_code", "notify_url"),
                this::confirm);
        desk.json("/paymentapi/queryPayment.htm", Set.of("api_version", "no_order"), this::query);
    }

    private SandboxResponse payOut(Map<String, String> fields) throws InterruptedException {
        String cardNo = fields.getOrDefault("card_no", "");
        Scenario scenario = till.scenario(cardNo, fields.getOrDefault("money_order", "0"));
        if (scenario == Scenario.REFUSED) {
            return desk.refusal("3001");
        }
        LianLianOrder order = till.take(Kind.PAY_OUT, fields, scenario, cardNo);
        if (!order.isFor(fields)) {
            return desk.refusal("4105");
        }
        till.delay(scenario);
        return switch (scenario) {
            case UNKNOWN_THEN_HEALED -> desk.refusal("9999");
            case NEEDS_CONFIRMATION ->
                desk.answer("4002", Map.of("no_order", order.no(), "confirm_code", confirmCode(order)), scenario);
            default -> desk.answer("0000", taken(order), scenario);
        };
    }

    private SandboxResponse confirm(Map<String, String> fields) {
        Optional<LianLianOrder> order = find(fields);
        if (order.isEmpty()) {
            return desk.refusal("8901");
        }
        if (!confirmCode(order.get()).equals(fields.get("confirm_code"))) {
            return desk.refusal("4005");
        }
        till.confirm(order.get());
        return desk.good(taken(order.get()));
    }

    private SandboxResponse query(Map<String, String> fields) {
        return find(fields)
                .map(order -> desk.good(order.fields(book.resultOfQuery(order))))
                .orElseGet(() -> desk.refusal("8901"));
    }

    private Optional<LianLianOrder> find(Map<String, String> fields) {
        return book.findOrder(fields.getOrDefault("no_order", "")).filter(order -> order.kind == Kind.PAY_OUT);
    }

    private static Map<String, String> taken(LianLianOrder order) {
        return Map.of("no_order", order.no(), "oid_paybill", order.paybill);
    }

    private static String confirmCode(LianLianOrder order) {
        return order.paybill.substring(order.paybill.length() - 6);
    }
}
