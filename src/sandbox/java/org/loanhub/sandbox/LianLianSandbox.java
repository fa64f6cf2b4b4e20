package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plays LianLian Pay: every path of docs/reference/lianlian.md, signatures checked both ways. */
public final class LianLianSandbox implements AutoCloseable {

    private static final int SHOWN = 20;

    private final LianLianState book;
    private final LianLianNotifier notifier;
    private final LianLianSigner signer;

    LianLianSandbox(
            Sandbox sandbox,
            LianLianSigner signer,
            LianLianState book,
            Scenarios scenarios,
            SandboxTiming timing,
            People people,
            SmsBox box) {
        this.book = book;
        this.signer = signer;
        this.notifier = new LianLianNotifier(timing, signer);
        LianLianTill till = new LianLianTill(book, notifier, scenarios, timing);
        LianLianDesk desk = new LianLianDesk(sandbox, signer);
        new LianLianPayOutDesk(desk, till, book);
        new LianLianDebitDesk(desk, till, book, signer);
        new LianLianCardDesk(desk, book, signer, scenarios, people, box);
        new LianLianPages(sandbox, book, till, signer, people);
        sandbox.route("POST", "/lianlian/notify", this::notifyAgain);
        sandbox.route("POST", "/lianlian/succeed", request -> end(till, request, "SUCCESS"));
        sandbox.route("POST", "/lianlian/take-back", request -> {
            boolean isPayOut = book.findOrder(request.form("order"))
                    .filter(order -> order.kind == LianLianOrder.Kind.PAY_OUT)
                    .isPresent();
            return end(till, request, isPayOut ? "CANCEL" : "REFUND");
        });
        sandbox.section("连连订单", this::section);
    }

    /** The notification of an order as it stands now, for tests that deliver it themselves. */
    public String notificationOf(String orderNo) {
        return notifier.body(book.findOrder(orderNo).orElseThrow());
    }

    /** A message with LianLian's own signature, for tests that make up what it says. */
    public String signed(Map<String, String> fields) {
        return JSON.toJSONString(signer.sign(fields, Scenario.FINE));
    }

    @Override
    public void close() {
        notifier.close();
    }

    private SandboxResponse notifyAgain(SandboxRequest request) {
        book.findOrder(request.form("order")).ifPresent(notifier::send);
        return SandboxResponse.seeOther("/");
    }

    /** Decided by whoever looks at the page; with {@code quiet} no notification tells of it. */
    private SandboxResponse end(LianLianTill till, SandboxRequest request, String result) {
        boolean quiet = !request.form("quiet").isEmpty();
        book.findOrder(request.form("order")).ifPresent(order -> {
            if (quiet) {
                book.becomes(order, result);
            } else {
                till.end(order, result);
            }
        });
        return SandboxResponse.seeOther("/");
    }

    private String section() {
        String rows =
                book.newestOrders(SHOWN).stream().map(LianLianSandbox::row).collect(Collectors.joining());
        return """
                <p class="hint">最近 %d 笔。</p>
                <table><tr><th>订单</th><th>类型</th><th>金额</th><th>结果</th><th>场景</th><th></th></tr>%s</table>
                """.formatted(SHOWN, rows.isEmpty() ? "<tr><td colspan=\"6\">还没有订单</td></tr>" : rows);
    }

    private static String row(LianLianOrder order) {
        String again = button(order, "/lianlian/notify", "再通知")
                + button(order, "/lianlian/succeed", "成功")
                + button(order, "/lianlian/take-back", "退回");
        List<String> cells = List.of(
                "<code>" + SandboxPage.escape(order.no()) + "</code>",
                order.kind.title,
                SandboxPage.escape(order.amount()),
                order.result(),
                order.scenario.name(),
                again);
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static String button(LianLianOrder order, String path, String title) {
        return """
                <form method="post" action="%s"><input type="hidden" name="order" value="%s">
                <button class="quiet">%s</button></form>""".formatted(path, SandboxPage.escape(order.no()), title);
    }
}
