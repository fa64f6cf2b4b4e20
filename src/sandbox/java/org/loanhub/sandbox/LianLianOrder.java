package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.TypeReference;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** One order at the simulated LianLian. Guarded by itself. */
final class LianLianOrder {

    enum Kind {
        PAY_OUT("放款"),
        DEBIT("扣款"),
        PAGE("支付页");

        final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    final Kind kind;
    final Map<String, String> request;
    final Scenario scenario;
    final String paybill;
    final String settleDate;
    final String cardNo;
    private String result;
    private int queries;

    LianLianOrder(
            Kind kind,
            Map<String, String> request,
            Scenario scenario,
            String paybill,
            String settleDate,
            String cardNo,
            String result) {
        this.kind = kind;
        this.request = Map.copyOf(request);
        this.scenario = scenario;
        this.paybill = paybill;
        this.settleDate = settleDate;
        this.cardNo = cardNo;
        this.result = result;
    }

    static LianLianOrder recalled(JSONObject event) {
        return new LianLianOrder(
                Kind.valueOf(event.getString("kind")),
                event.getJSONObject("request").to(new TypeReference<Map<String, String>>() {}),
                Scenario.valueOf(event.getString("scenario")),
                event.getString("paybill"),
                event.getString("settleDate"),
                event.getString("cardNo"),
                event.getString("result"));
    }

    /** For the memory; {@link #recalled} reads it. */
    Map<String, Object> toEvent() {
        return Map.of(
                "kind", kind.name(),
                "request", request,
                "scenario", scenario.name(),
                "paybill", paybill,
                "settleDate", settleDate,
                "cardNo", cardNo,
                "result", result());
    }

    String no() {
        return request.getOrDefault("no_order", "");
    }

    String amount() {
        return request.getOrDefault("money_order", "");
    }

    synchronized String result() {
        return result;
    }

    synchronized void becomes(String newResult) {
        result = newResult;
    }

    /** What a query finds; an order of unknown end is found unfinished once, then finished. */
    synchronized String resultOfQuery() {
        if (scenario == Scenario.UNKNOWN_THEN_HEALED && queries++ > 0 && result.equals("PROCESSING")) {
            result = "SUCCESS";
        }
        return result;
    }

    /** Whether the same order number came with the same amount. */
    boolean isFor(Map<String, String> other) {
        return amount().equals(other.get("money_order"));
    }

    /** The fields of a query's answer and of a notification that they share. */
    Map<String, String> fields(String statedResult) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("no_order", no());
        fields.put("dt_order", request.getOrDefault("dt_order", ""));
        fields.put("oid_paybill", paybill);
        fields.put("money_order", amount());
        fields.put("result_pay", statedResult);
        fields.put("info_order", request.getOrDefault("info_order", ""));
        if (statedResult.equals("SUCCESS")) {
            fields.put("settle_date", settleDate);
        }
        return fields;
    }

    Map<String, String> notification() {
        Map<String, String> fields = fields(result());
        if (scenario == Scenario.WRONG_AMOUNT) {
            fields.put(
                    "money_order",
                    new BigDecimal(amount()).add(new BigDecimal("0.01")).toPlainString());
        }
        if (kind != Kind.PAY_OUT) {
            fields.put("pay_type", "D");
            fields.put("bank_code", Bank.ofCard(cardNo).map(bank -> bank.code).orElse(""));
            fields.put("no_agree", request.getOrDefault("no_agree", ""));
        }
        return fields;
    }
}
