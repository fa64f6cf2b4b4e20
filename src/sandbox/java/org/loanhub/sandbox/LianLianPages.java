package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.loanhub.sandbox.LianLianOrder.Kind;
import org.loanhub.sandbox.LianLianState.Agreement;

/**
 * Plays LianLian's pages for browsers: {@code signApply.htm} and {@code authpay.htm}. A form field
 * {@code decision=approve|decline} beside {@code req_data} decides without showing the page.
 */
final class LianLianPages {

    /** What the page does once somebody has decided. */
    private interface Decided {
        SandboxResponse go(Map<String, String> fields);
    }

    private static final Set<String> NEEDED_TO_SIGN = Set.of(
            "version",
            "user_id",
            "app_request",
            "id_type",
            "id_no",
            "acct_name",
            "card_no",
            "pay_type",
            "url_return",
            "risk_item");
    private static final Set<String> NEEDED_TO_PAY = Set.of(
            "version",
            "user_id",
            "app_request",
            "busi_partner",
            "no_order",
            "dt_order",
            "name_goods",
            "money_order",
            "notify_url",
            "url_return",
            "id_type",
            "id_no",
            "acct_name",
            "risk_item");

    private final LianLianState book;
    private final LianLianTill till;
    private final LianLianSigner signer;
    private final People people;

    LianLianPages(Sandbox sandbox, LianLianState book, LianLianTill till, LianLianSigner signer, People people) {
        this.book = book;
        this.till = till;
        this.signer = signer;
        this.people = people;
        sandbox.route(
                "POST",
                "/signApply.htm",
                request -> decide(request, "银行卡签约", NEEDED_TO_SIGN, fields -> {}, this::signed, this::notSigned));
        sandbox.route(
                "POST",
                "/authpay.htm",
                request ->
                        decide(request, "连连支付", NEEDED_TO_PAY, till::open, this::paid, LianLianPages::backWithoutWord));
    }

    private SandboxResponse decide(
            SandboxRequest request,
            String title,
            Set<String> needed,
            Consumer<Map<String, String>> opened,
            Decided approved,
            Decided declined) {
        String reqData = request.form("req_data");
        Optional<Map<String, String>> fields = signer.fieldsOfMerchant(reqData)
                .filter(known -> needed.stream()
                        .noneMatch(name -> known.getOrDefault(name, "").isEmpty()));
        if (fields.isEmpty()) {
            return SandboxResponse.html(SandboxPage.page(title, "<p>请求有误:签名不对,或缺少参数。</p>"));
        }
        return switch (request.form("decision")) {
            case "approve" -> approved.go(fields.get());
            case "decline" -> declined.go(fields.get());
            default -> {
                opened.accept(fields.get());
                yield SandboxResponse.html(SandboxPage.page(title, question(request.path(), reqData, fields.get())));
            }
        };
    }

    private SandboxResponse signed(Map<String, String> fields) {
        String cardNo = fields.getOrDefault("card_no", "");
        if (!people.owns(fields.getOrDefault("acct_name", ""), fields.getOrDefault("id_no", ""), cardNo)) {
            return notSigned(fields);
        }
        Agreement agreement = book.sign(fields.getOrDefault("user_id", ""), cardNo);
        Scenario scenario =
                till.scenario(cardNo, "0") == Scenario.BAD_SIGNATURE ? Scenario.BAD_SIGNATURE : Scenario.FINE;
        String result = JSON.toJSONString(
                signer.sign(Map.of("user_id", agreement.userId(), "agreeno", agreement.no()), scenario));
        return SandboxResponse.seeOther(withQuery(
                fields.getOrDefault("url_return", ""),
                "status=0000&result=" + URLEncoder.encode(result, StandardCharsets.UTF_8)));
    }

    private SandboxResponse notSigned(Map<String, String> fields) {
        return SandboxResponse.seeOther(withQuery(fields.getOrDefault("url_return", ""), "status=5005&result="));
    }

    private SandboxResponse paid(Map<String, String> fields) {
        Optional<String> card = cardToPayWith(fields);
        if (card.isEmpty()) {
            return backWithoutWord(fields);
        }
        String cardNo = card.get();
        Scenario scenario = till.scenario(cardNo, fields.getOrDefault("money_order", "0"));
        Map<String, String> order = new HashMap<>(fields);
        order.put(
                "no_agree",
                book.sign(fields.getOrDefault("user_id", ""), cardNo).no());
        LianLianOrder taken = till.take(Kind.PAGE, order, scenario, cardNo);
        return taken.result().equals("SUCCESS") ? backWithWord(taken) : backWithoutWord(fields);
    }

    /** The signed card that is named, else the card that is named, else the person's first one. */
    private Optional<String> cardToPayWith(Map<String, String> fields) {
        return book.agreementOf(fields)
                .map(Agreement::cardNo)
                .or(() -> Optional.of(fields.getOrDefault("card_no", "")).filter(cardNo -> !cardNo.isEmpty()))
                .or(() -> people.byNationalId(fields.getOrDefault("id_no", ""))
                        .map(person -> person.cards().get(0)))
                .filter(cardNo ->
                        people.owns(fields.getOrDefault("acct_name", ""), fields.getOrDefault("id_no", ""), cardNo));
    }

    private SandboxResponse backWithWord(LianLianOrder order) {
        String resData = JSON.toJSONString(signer.sign(order.fields("SUCCESS"), order.scenario));
        return SandboxResponse.html(SandboxPage.page("支付成功", """
                <p>已支付 <strong>%s</strong> 元。</p>
                <form class="choice" method="post" action="%s"><input type="hidden" name="res_data" value="%s">
                <button>返回商户</button></form>
                """.formatted(
                        SandboxPage.escape(order.amount()),
                        SandboxPage.escape(order.request.getOrDefault("url_return", "")),
                        SandboxPage.escape(resData))));
    }

    private static SandboxResponse backWithoutWord(Map<String, String> fields) {
        return SandboxResponse.seeOther(fields.getOrDefault("url_return", ""));
    }

    private static String question(String path, String reqData, Map<String, String> fields) {
        StringBuilder rows = new StringBuilder();
        for (String name : List.of("acct_name", "card_no", "name_goods", "money_order", "no_order")) {
            if (fields.containsKey(name)) {
                rows.append("<tr><th>%s</th><td>%s</td></tr>"
                        .formatted(label(name), SandboxPage.escape(fields.getOrDefault(name, ""))));
            }
        }
        return """
                <table>%s</table>
                <form class="choice" method="post" action="%s"><input type="hidden" name="req_data" value="%s">
                <button name="decision" value="approve">同意</button>
                <button class="quiet" name="decision" value="decline">拒绝</button></form>
                """.formatted(rows, path, SandboxPage.escape(reqData));
    }

    private static String label(String name) {
        return switch (name) {
            case "acct_name" -> "姓名";
            case "card_no" -> "银行卡";
            case "name_goods" -> "事由";
            case "money_order" -> "金额(元)";
            default -> "订单号";
        };
    }

    private static String withQuery(String url, String query) {
        return url + (url.contains("?") ? "&" : "?") + query;
    }
}
