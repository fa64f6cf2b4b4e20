package org.loanhub.sandbox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.Finding;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.Verdict;
import org.loanhub.console.web.RuleLabels;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.loan.Disbursement;
import org.loanhub.loan.DisbursementService;
import org.loanhub.payment.PaymentAlerts;

/**
 * What operators do on the console, for scripts of the local run that do not log in: referred applications, disbursements
 * held back or failed, payment alerts, debits that fit nothing any more.
 */
final class LendingDesk {

    private static final Actor OPERATOR = Actor.operator("sandbox");
    private static final int SHOWN = 50;

    private final ApplicationService applications;
    private final DisbursementService disbursements;
    private final PaymentAlerts alerts;

    LendingDesk(ApplicationService applications, DisbursementService disbursements, PaymentAlerts alerts) {
        this.applications = applications;
        this.disbursements = disbursements;
        this.alerts = alerts;
    }

    static LendingDesk of(LocalServer server) {
        return new LendingDesk(
                server.bean(ApplicationService.class),
                server.bean(DisbursementService.class),
                server.bean(PaymentAlerts.class));
    }

    void addTo(Sandbox sandbox) {
        sandbox.section("借款审核与放款", this::html);
        sandbox.route(
                "GET",
                "/applications",
                request -> SandboxResponse.json(applications.listUnderReview().stream()
                        .map(LoanApplication::publicId)
                        .toList()));
        post(sandbox, "/applications/approve", id -> applications.decide(Long.parseLong(id), true, OPERATOR, "沙箱通过"));
        post(sandbox, "/applications/reject", id -> applications.decide(Long.parseLong(id), false, OPERATOR, "沙箱拒绝"));
        post(sandbox, "/pay-outs/confirm", orderNo -> disbursements.confirm(orderNo, OPERATOR));
        post(sandbox, "/pay-outs/retry", id -> disbursements.retry(Long.parseLong(id), OPERATOR));
        post(sandbox, "/pay-outs/cancel", id -> disbursements.cancel(Long.parseLong(id), OPERATOR));
        post(sandbox, "/alerts/handled", id -> alerts.markHandled(Long.parseLong(id), OPERATOR));
    }

    private static void post(Sandbox sandbox, String path, Consumer<String> work) {
        sandbox.route("POST", path, request -> {
            try {
                work.accept(request.form("id"));
                return SandboxResponse.seeOther("/");
            } catch (LendingException | NumberFormatException refused) {
                return SandboxResponse.text(409, "不能这样做: " + refused.getMessage());
            }
        });
    }

    private String html() {
        return table("待人工审核的申请", applications.listUnderReview(), this::applicationRow)
                + table("连连要求确认的放款", disbursements.listNeedingConfirmation(), LendingDesk::orderRow)
                + table(
                        "放款失败",
                        applications.list(LoanStatus.DISBURSEMENT_FAILED, SHOWN),
                        application -> row(
                                application.publicId(),
                                application.amount().toString(),
                                button("/pay-outs/retry", application.id(), "重新放款")
                                        + button("/pay-outs/cancel", application.id(), "取消")))
                + table(
                        "支付异常,等人处理",
                        alerts.listOpen(),
                        alert -> row(
                                alert.orderNo(),
                                alert.kind() + ": " + alert.detail(),
                                button("/alerts/handled", alert.id(), "已处理")));
    }

    private String applicationRow(LoanApplication application) {
        String reasons = applications.findings(application.id()).stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .map(LendingDesk::reason)
                .collect(Collectors.joining("; "));
        return row(
                application.publicId(),
                application.amount() + " 元: " + reasons,
                button("/applications/approve", application.id(), "通过")
                        + button("/applications/reject", application.id(), "拒绝"));
    }

    private static String reason(Finding finding) {
        return RuleLabels.policy(finding.policy()) + " " + RuleLabels.reason(finding.reason());
    }

    private static String orderRow(Disbursement order) {
        return row(
                order.orderNo(),
                order.amount() + " 元: " + order.code(),
                button("/pay-outs/confirm", order.orderNo(), "确认放款"));
    }

    private static <T> String table(String title, List<T> items, Function<T, String> row) {
        String rows = items.isEmpty()
                ? "<tr><td colspan=\"3\">没有</td></tr>"
                : items.stream().map(row).collect(Collectors.joining());
        return "<h3>%s</h3><table>%s</table>".formatted(SandboxPage.escape(title), rows);
    }

    private static String row(String id, String text, String buttons) {
        return "<tr><td><code>%s</code></td><td>%s</td><td>%s</td></tr>"
                .formatted(SandboxPage.escape(id), SandboxPage.escape(text), buttons);
    }

    private static String button(String path, Object id, String title) {
        return """
                <form method="post" action="%s"><input type="hidden" name="id" value="%s"><button>%s</button></form>""".formatted(path, SandboxPage.escape(String.valueOf(id)), title);
    }
}
