package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Borrowing;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.account.AccountService;
import org.loanhub.account.LoginName;
import org.loanhub.account.Role;
import org.loanhub.api.chaojihua.ChaojihuaBorrower;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.StatusChange;
import org.loanhub.console.service.Secret;
import org.loanhub.console.web.ListPage;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.RepaymentMethod;

/** An operator looks at applications and decides them. */
@Tag("server")
class ReviewTest {

    private static final TestServer SERVER = TestServer.get();
    private static final ApplicationService APPLICATIONS = SERVER.server.bean(ApplicationService.class);
    private static final CreditLineApplicationService LINES = SERVER.server.bean(CreditLineApplicationService.class);

    private static ConsoleBrowser reviewer;

    @BeforeAll
    static void logIn() {
        reviewer = ConsoleBrowser.as("reviewer");
    }

    /** So much that the rules leave it to an operator. */
    private static LoanApplication waiting(VerifiedBorrower borrower) {
        LoanApplication application = Borrowing.apply(
                borrower, Borrowing.BY_MONTHS, Borrowing.months("10000", 6, RepaymentMethod.LEVEL_PAYMENT));
        assertThat(application.status()).isEqualTo(LoanStatus.UNDER_REVIEW);
        return application;
    }

    private static LoanApplication waiting() {
        return waiting(VerifiedBorrower.newOne());
    }

    private static String path(LoanApplication application) {
        return "/console/applications/" + application.id();
    }

    @Test
    void whatWaitsIsOnTheDeskInTheListAndOnAPageWithAllThatDecides() {
        LoanApplication application = waiting();
        assertThat(reviewer.page("/console")).contains("待审核的申请").doesNotContain("失败的放款", "新甩单", "日终没完成");
        assertThat(ConsoleBrowser.as("admin").page("/console"))
                .contains("待审核的申请", "支付异常", "新甩单", "意见反馈", "提额申请", "日终没完成", "暂停呼叫的第三方");
        assertThat(reviewer.page("/console/applications")).contains(path(application), "10,000.00");
        assertThat(reviewer.page(path(application)))
                .contains("规则的结论", "转人工", "年化综合成本", "等额本息", "分期贷", "还款计划", "短期资金周转")
                .contains("10000.00 元起要人工审核", "从未逾期")
                .contains(path(application) + "/approve", path(application) + "/reject");
    }

    @Test
    void whatThePersonIsCalledAndHasIsMasked() {
        VerifiedBorrower borrower = VerifiedBorrower.newOne();
        LoanApplication application = waiting(borrower);
        String mobile = SERVER.server
                .bean(AccountService.class)
                .get(borrower.id())
                .loginName()
                .value();
        for (String page :
                new String[] {"/console/applications", path(application), "/console/customers/" + borrower.id()}) {
            assertThat(reviewer.page(page))
                    .contains(mobile.substring(0, 3) + "****" + mobile.substring(7))
                    .doesNotContain(mobile)
                    .doesNotContain(borrower.person().name())
                    .doesNotContain(borrower.person().nationalId())
                    .doesNotContain(borrower.person().cards().get(0))
                    .doesNotContain("演示路 1 号")
                    .doesNotContain("演示科技有限公司");
        }
    }

    @Test
    void anApprovalIsDoneOnceAndPaidOut() {
        LoanApplication application = waiting();
        String page = reviewer.submit(path(application) + "/approve", "note", "电话核实过");
        assertThat(page).contains("已通过");
        Borrowing.awaitStatus(application.id(), LoanStatus.ACTIVE);
        assertThat(APPLICATIONS.history(application.id()))
                .filteredOn(change -> change.to() == LoanStatus.APPROVED)
                .extracting(StatusChange::changedBy, StatusChange::note)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Actor.operator("reviewer"), "电话核实过"));
        assertThat(TestOperators.lastAuditEntry("reviewer"))
                .containsEntry("action", "application.approve")
                .containsEntry("subject", String.valueOf(application.id()))
                .containsEntry("outcome", "DONE");

        String again = reviewer.submit(path(application) + "/approve", "_from", path(application));
        assertThat(again).contains("不能这样做：这笔申请不在待审核状态").contains("<h1>申请 " + application.id());
        assertThat(TestOperators.lastAuditEntry("reviewer")).containsEntry("outcome", "REFUSED");
        assertThat(SERVER.faults()).isEmpty();
    }

    @Test
    void aRefusalNeedsAReason() {
        LoanApplication application = waiting();
        assertThat(reviewer.submit(path(application) + "/reject", "note", "  ")).contains("不能这样做：请填写拒绝的理由");
        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.UNDER_REVIEW);

        reviewer.submit(path(application) + "/reject", "note", "收入不足");
        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.REJECTED_AT_REVIEW);
        assertThat(reviewer.page("/console/applications?status=REJECTED_AT_REVIEW"))
                .contains(path(application));
    }

    @Test
    void aRemarkIsShownAsItWasTyped() {
        LoanApplication application = waiting();

        reviewer.submit(path(application) + "/reject", "note", "age and amount confirmed by phone");

        assertThat(reviewer.page(path(application)))
                .contains("age and amount confirmed by phone")
                .contains("10000.00 元起要人工审核");
    }

    @Test
    void anOperatorCalledSystemIsNotTheSystem() {
        ConsoleBrowser namesake = ConsoleBrowser.as(TestOperators.newOne("system", Role.REVIEWER));
        VerifiedBorrower borrower = VerifiedBorrower.newOne();
        LoanApplication application = waiting(borrower);

        namesake.submit(path(application) + "/reject", "note", "barred");

        assertThat(APPLICATIONS.history(application.id()))
                .extracting(StatusChange::changedBy)
                .containsExactly(Actor.customer(borrower.id()), Actor.SYSTEM, Actor.operator("system"));
        assertThat(reviewer.page(path(application)))
                .contains("<td>客户</td>", "<td>系统</td>", "<td>system</td>", "barred")
                .doesNotContain("在黑名单里");
    }

    @Test
    void aLineShowsWhyItWaitsAndTheRemarkAsItWasTyped() {
        String orderNo = lineThatWaits();

        reviewer.submit("/console/lines/" + orderNo + "/reject", "note", "age and amount confirmed by phone");

        assertThat(reviewer.page("/console/lines/" + orderNo)).contains("在风险名单里", "age and amount confirmed by phone");
    }

    @Test
    void whatIsTypedIsShownEscaped() {
        LoanApplication application = waiting();
        reviewer.submit(path(application) + "/reject", "note", "<script>alert(\"x\")</script>'");
        assertThat(reviewer.page(path(application)))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#034;x&#034;)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cashier", "collector", "service"})
    void othersLookAndDoNotDecide(String name) {
        LoanApplication application = waiting();
        ConsoleBrowser other = ConsoleBrowser.as(name);
        assertThat(other.page(path(application))).doesNotContain("/approve").doesNotContain("/reject");
        assertThat(other.post(path(application) + "/approve").statusCode()).isEqualTo(403);
        assertThat(other.post(path(application) + "/reject", "note", "x").statusCode())
                .isEqualTo(403);
        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.UNDER_REVIEW);
        assertThat(TestOperators.auditEntries("application.approve", application.id()))
                .isZero();
    }

    @Test
    void withoutTheFormsTokenNothingIsDecided() {
        LoanApplication application = waiting();
        assertThat(reviewer.post(path(application) + "/approve", "_token", "x").statusCode())
                .isEqualTo(403);
        assertThat(ConsoleBrowser.anonymous()
                        .post(path(application) + "/approve")
                        .statusCode())
                .isEqualTo(303);
        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.UNDER_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/applications/999999999",
                "/console/applications/abc",
                "/console/applications/99999999999999999999",
                "/console/lines/abc",
                "/console/loans/999999999",
                "/console/loans/-",
                "/console/customers/999999999",
                "/console/applications?after=x"
            })
    void whatDoesNotExistIsNotFound(String path) {
        HttpResponse<String> answer = reviewer.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有找到").doesNotContain("Exception");
    }

    @Test
    void operatorsAreNoCustomers() {
        assertThat(reviewer.get("/console/customers/" + TestOperators.id("admin"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyStatusHasItsList() {
        for (LoanStatus status : LoanStatus.values()) {
            assertThat(reviewer.page("/console/applications?status=" + status)).contains("申请审批");
        }
        assertThat(reviewer.page("/console/applications?status=ALL")).contains("申请审批");
    }

    @Test
    void aLongListIsPaged() {
        int there = SERVER.jdbc.queryForObject("SELECT COUNT(*) FROM loan_application", Integer.class);
        String page = reviewer.page("/console/applications?status=ALL");
        if (there <= ListPage.SHOWN) {
            assertThat(page).doesNotContain("下一页");
            return;
        }
        String next = page.replaceAll("(?s).*<a rel=\"next\" href=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(reviewer.page(next)).contains("/console/applications/");
    }

    @Test
    void aCustomerIsFoundByMobileAndTheNumberIsInNoRecord() {
        VerifiedBorrower borrower = VerifiedBorrower.newOne();
        LoanApplication application = waiting(borrower);
        String mobile = SERVER.server
                .bean(AccountService.class)
                .get(borrower.id())
                .loginName()
                .value();
        HttpResponse<String> answer = reviewer.post("/console/search", "q", mobile);
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/customers/" + borrower.id());
        assertThat(TestOperators.lastAuditEntry("reviewer"))
                .containsEntry("action", "search")
                .containsEntry("subject", "/console/customers/" + borrower.id());

        assertThat(reviewer.post("/console/search", "q", application.publicId())
                        .headers()
                        .firstValue("Location"))
                .hasValue(path(application));
        assertThat(reviewer.submit("/console/search", "q", "13000000000")).contains("没有找到");
    }

    @Test
    void oneTextIsShownInFullAndThatIsOnRecord() {
        VerifiedBorrower borrower = VerifiedBorrower.newOne();
        String reveal = "/console/customers/" + borrower.id() + "/reveal";
        HttpResponse<String> answer = reviewer.post(reveal, "what", "NATIONAL_ID", "_from", "/console/applications");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(borrower.person().nationalId(), "href=\"/console/applications\"")
                .doesNotContain(borrower.person().name());
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(TestOperators.lastAuditEntry("reviewer"))
                .containsEntry("action", "customer.reveal")
                .containsEntry("subject", borrower.id() + " NATIONAL_ID")
                .containsEntry("outcome", "DONE");

        assertThat(reviewer.submit(reveal, "what", "PASSWORD")).contains("请选择要看的内容");
        assertThat(ConsoleBrowser.as("cashier").post(reveal, "what", "NAME").statusCode())
                .isEqualTo(403);
        for (Secret secret : Secret.values()) {
            if (secret != Secret.COMPANY_PHONE) {
                assertThat(reviewer.post(reveal, "what", secret.name()).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aCreditLineThatWaitsIsDecidedOnce() {
        String orderNo = lineThatWaits();
        assertThat(reviewer.page("/console/applications")).contains("/console/lines/" + orderNo);
        assertThat(reviewer.page("/console/lines/" + orderNo)).contains("授信订单", "超即花", "通过");

        reviewer.submit("/console/lines/" + orderNo + "/approve");

        CreditLineApplication order = LINES.get(orderNo);
        assertThat(order.status()).isEqualTo(CreditLineApplication.Status.APPROVED);
        assertThat(SERVER.server
                        .bean(CreditLineService.class)
                        .get(order.accountId(), Channel.CHAOJIHUA)
                        .limit())
                .isGreaterThan(Money.ZERO);
        assertThat(reviewer.submit("/console/lines/" + orderNo + "/reject", "note", "x"))
                .contains("不能这样做：这笔授信订单不在待审核状态");
        assertThat(ConsoleBrowser.as("service")
                        .post("/console/lines/" + orderNo + "/approve")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String lineThatWaits() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.registered();
        long accountId = SERVER.server
                .bean(AccountService.class)
                .get(Channel.CHAOJIHUA, new LoginName(borrower.mobile))
                .id();
        String orderNo = "9" + String.format("%023d", accountId);
        SERVER.jdbc.update(
                "INSERT INTO credit_line_application (order_no, account_id, product_id, status, current_of, told, reason_code, applied_at)"
                        + " SELECT ?, ?, id, 'UNDER_REVIEW', ?, 'x', 'LISTED_AS_RISK', NOW(3) FROM loan_product"
                        + " WHERE channel = 'CHAOJIHUA' ORDER BY id LIMIT 1",
                orderNo,
                accountId,
                accountId);
        return orderNo;
    }
}
