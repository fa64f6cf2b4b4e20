package org.loanhub.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.loanhub.account.AccountService;
import org.loanhub.account.LoginName;
import org.loanhub.creditline.QuotaRequest;
import org.loanhub.creditline.QuotaRequestService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.product.Coupon;
import org.loanhub.product.CouponService;
import org.loanhub.product.NewCoupon;

/** What operators do for customers of 悟空 on the console, for scripts of the local run: coupons given, requests for a higher limit decided. */
final class CustomerDesk {

    private static final Actor OPERATOR = Actor.operator("sandbox");

    private final AccountService accounts;
    private final CouponService coupons;
    private final QuotaRequestService quotas;
    private final Clock clock;

    CustomerDesk(AccountService accounts, CouponService coupons, QuotaRequestService quotas, Clock clock) {
        this.accounts = accounts;
        this.coupons = coupons;
        this.quotas = quotas;
        this.clock = clock;
    }

    static CustomerDesk of(LocalServer server, Clock clock) {
        return new CustomerDesk(
                server.bean(AccountService.class),
                server.bean(CouponService.class),
                server.bean(QuotaRequestService.class),
                clock);
    }

    void addTo(Sandbox sandbox) {
        sandbox.section("代金券与提额", this::html);
        post(sandbox, "/coupons", this::grant);
        post(
                sandbox,
                "/quota-requests/approve",
                request -> quotas.approve(id(request), Money.ofYuan(request.form("limit")), OPERATOR));
        post(sandbox, "/quota-requests/refuse", request -> quotas.refuse(id(request), OPERATOR));
    }

    /** One thing that an operator does. */
    private interface Deed {
        void carryOut(SandboxRequest request);
    }

    private static void post(Sandbox sandbox, String path, Deed deed) {
        sandbox.route("POST", path, request -> {
            try {
                deed.carryOut(request);
                return SandboxResponse.seeOther("/");
            } catch (LendingException | IllegalArgumentException | ArithmeticException refused) {
                return SandboxResponse.text(409, "不能这样做: " + refused.getMessage());
            }
        });
    }

    private static long id(SandboxRequest request) {
        return Long.parseLong(request.form("id"));
    }

    private void grant(SandboxRequest request) {
        long accountId = accounts.get(Channel.WUKONG, new LoginName(request.form("mobile")))
                .id();
        coupons.grant(new NewCoupon(
                accountId,
                Coupon.Kind.valueOf(request.form("kind")),
                Money.ofYuan(request.form("amount")),
                yuan(request.form("min_repayment")),
                yuan(request.form("min_withdrawal")),
                null,
                OPERATOR,
                clock.instant().plus(Duration.ofDays(Long.parseLong(request.form("days"))))));
    }

    private static Money yuan(String text) {
        return text.isEmpty() ? Money.ZERO : Money.ofYuan(text);
    }

    private String html() {
        String rows = quotas.listOpen().stream().map(this::row).collect(Collectors.joining());
        return """
                <form method="post" action="/coupons">
                <input name="mobile" placeholder="悟空用户的手机号" size="16" required>
                <select name="kind"><option value="REPAYMENT">还款抵扣券</option><option value="CASH">现金券</option></select>
                <input name="amount" placeholder="金额(元)" size="8" required>
                <input name="min_repayment" placeholder="还款下限(元)" size="10">
                <input name="min_withdrawal" placeholder="提现下限(元)" size="10">
                <label>有效天数 <input name="days" size="5" value="30" required></label>
                <button>发放代金券</button></form>
                <table><tr><th>提额申请</th><th>现有额度(元)</th><th></th></tr>%s</table>
                """.formatted(rows.isEmpty() ? "<tr><td colspan=\"3\">没有</td></tr>" : rows);
    }

    private String row(QuotaRequest request) {
        return """
                <tr><td><code>%s</code></td><td>%s</td><td>
                <form method="post" action="/quota-requests/approve"><input type="hidden" name="id" value="%d">
                <input name="limit" placeholder="新额度(元)" size="8" required><button>提额</button></form>
                <form method="post" action="/quota-requests/refuse"><input type="hidden" name="id" value="%d">
                <button class="quiet">拒绝</button></form></td></tr>
                """.formatted(
                SandboxPage.escape(accounts.get(request.accountId()).loginName().value()),
                request.limitBefore(),
                request.id(),
                request.id());
    }
}
