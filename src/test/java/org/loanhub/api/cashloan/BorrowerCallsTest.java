package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.TestServer;
import org.loanhub.application.ApplicationService;
import org.loanhub.endofday.EndOfDayService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.BlacklistEntry;
import org.loanhub.kyc.BlacklistService;
import org.loanhub.messaging.NewSystemMessage;
import org.loanhub.messaging.SystemMessage;
import org.loanhub.messaging.SystemMessageService;

/** Sections 19 to 36: each sample of the document once, with its values and our ids, and what is refused. */
@Tag("server")
class BorrowerCallsTest {

    private static final String COMMON = "/appCommonApi/";
    private static final String TOO_LONG = "长".repeat(300);

    private final TestServer server = TestServer.get();

    // -- section 19

    @Test
    void section19ShowsWhatIsVerifiedOfWhom() {
        Borrower borrower = Borrower.registered();
        JSONObject nobody = ok(borrower, "getAuthenticationStatus", "获取认证状态成功");
        assertThat(nobody.keySet())
                .containsExactly(
                        "realNameAuthStatus",
                        "bankCardAuthStatus",
                        "customerInfoStatus",
                        "mobileAuthStatus",
                        "isBlackList",
                        "isRisk",
                        "authRealName",
                        "authNumber",
                        "bankCardNumber",
                        "bankCardMobile");
        assertThat(nobody.values()).containsOnly("0", "");

        JSONObject somebody = ok(borrower.verify(), "getAuthenticationStatus", "获取认证状态成功");
        assertThat(somebody)
                .containsEntry("realNameAuthStatus", "1")
                .containsEntry("bankCardAuthStatus", "1")
                .containsEntry("customerInfoStatus", "1")
                .containsEntry("mobileAuthStatus", "1")
                .containsEntry("isBlackList", "0")
                .containsEntry("isRisk", "0")
                .containsEntry("authRealName", borrower.person.name())
                .containsEntry("authNumber", borrower.person.nationalId())
                .containsEntry("bankCardNumber", borrower.person.cards().get(0))
                .containsEntry("bankCardMobile", borrower.mobile);
    }

    // -- sections 20 and 21

    @Test
    void section20ListsTheProductsOfTheSample() {
        JSONObject answer = new CashloanClient().call("/openCommonApi/getLoanProductList");
        assertAnswer(answer, "0000", "获取产品展示信息成功");
        JSONArray products = answer.getJSONArray("resultSet");

        assertThat(products.getJSONObject(0))
                .containsEntry("id", "c4493fbc-23f7-4904-bac1-ff0266b36e2e")
                .containsEntry("name", "新现金贷")
                .containsEntry("amountLimitType", "0")
                .containsEntry("singleMinAmount", "500.00")
                .containsEntry("singleMaxAmount", "5000.00")
                .containsEntry("singleAmounts", "")
                .containsEntry("termUnit", "1")
                .containsEntry("daysLimitType", "1")
                .containsEntry("singleDays", "7,14")
                .containsEntry("monthsLimitType", "1")
                .containsEntry("singleMonths", "1");
        assertThat(products.getJSONObject(1))
                .containsEntry("id", "e97a2a69-1cfd-4b8e-8f9e-069b22d04589")
                .containsEntry("name", "员工贷")
                .containsEntry("amountLimitType", "1")
                .containsEntry("singleAmounts", "500");
        assertThat(products.getJSONObject(0).keySet()).hasSize(15);
    }

    @Test
    void section21ShowsTheProductOfTheSample() {
        JSONObject answer = new CashloanClient()
                .call("/openCommonApi/getLoanProductDetails", "productId", "4feae5b5-0a5f-449a-aa96-9b6584b59440");
        assertAnswer(answer, "0000", "获取产品展示信息成功");
        JSONObject product = answer.getJSONObject("resultSet");

        JSONObject sample = JSONObject.parseObject("""
                {"id":"4feae5b5-0a5f-449a-aa96-9b6584b59440","name":"现金贷","detailDescription":"产品详细信息描述 1;描述 2;描述 3",
                "thirdServiceCode":"cashLoanOperatorDataService,zsCreditService.bankCardVerification","amountLimitType":"1",
                "singleMinAmount":"","singleMaxAmount":"","singleAmounts":"2000","singleDefaultAmount":"2000.00",
                "interestRateLimitType":"1","minInterestRate":"","maxInterestRate":"","interestRates":"0.3600",
                "defaultInterestRate":"0.3600","termUnit":"1","repayType":"1","daysLimitType":"1","singleMinDays":"",
                "singleMaxDays":"","singleDays":"7","singleDefaultDays":"7","monthsLimitType":"0","singleMinMonths":"1",
                "singleMaxMonths":"1","singleMonths":"","singleDefaultMonths":"1","defaultRepayTermCount":"1",
                "defaultRepayTermUnit":"1","termUnitData":{"1":"日","2":"月"},
                "repayTermUnitData":{"1":"日","2":"月","3":"季","4":"年"},
                "repayTypeData":{"1":"一次性还本付息","2":"按期还息到期还本","3":"等额本息","4":"等本等息"}}""");
        assertThat(product).containsAllEntriesOf(sample);
        assertThat(product.getJSONObject("purposeData"))
                .containsEntry("15", "租房")
                .containsEntry("22", "偿还信用卡")
                .hasSize(8);
        assertThat(product.getJSONObject("otherChannelsData")).hasSize(3).containsEntry("01", "无借款");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "00000000-0000-0000-0000-000000000000", "'; DROP TABLE loan_product"})
    void section21KnowsNoOtherProduct(String productId) {
        JSONObject answer = new CashloanClient().call("/openCommonApi/getLoanProductDetails", "productId", productId);
        assertAnswer(answer, "10001000", "请求报文传输信息有误");
        assertAnswer(new CashloanClient().call("/openCommonApi/getLoanProductDetails"), "10001000", "请求报文传输信息有误");
    }

    // -- sections 22 and 23

    @Test
    void section22ConfirmsWhatALoanCosts() {
        JSONObject result =
                ok(Borrower.registered(), "getLoanApplyConfirmInfo", "获取产品申请确认信息成功", Borrower.fourteenDays());

        assertThat(result)
                .containsEntry("applyAmount", "500")
                .containsEntry("replyAmount", "500.00")
                .containsEntry("totalAmount", "507.00")
                .containsEntry("totalDuePrincipal", "500")
                .containsEntry("totalDueInterest", "7.00")
                .containsEntry("totalDueFee", "0")
                .containsEntry("repayTime", server.clock.today().plusDays(14).toString())
                .containsEntry("annualizedRate", "0.3600");
    }

    static List<String[]> badTerms() {
        return List.of(
                new String[] {"amount", "", "20004000"},
                new String[] {"amount", "many", "20004000"},
                new String[] {"amount", "-500", "20004000"},
                new String[] {"amount", "500.001", "20004000"},
                new String[] {"amount", "1E3", "20004000"},
                new String[] {"amount", "9".repeat(400), "20004000"},
                new String[] {"amount", "499.99", "20004001"},
                new String[] {"amount", "5000.01", "20004001"},
                new String[] {"interestRate", "", "20004002"},
                new String[] {"interestRate", "36%", "20004002"},
                new String[] {"interestRate", "0.37", "20004003"},
                new String[] {"termCount", "", "20004004"},
                new String[] {"termCount", "1.5", "20004004"},
                new String[] {"termCount", "13", "20004005"},
                new String[] {"termUnit", "03", "20004006"},
                new String[] {"termUnit", "2", "20004007"},
                new String[] {"repayTermCount", "x", "20004008"},
                new String[] {"repayTermCount", "99", "20004009"},
                new String[] {"repayTermUnit", "5", "20004010"},
                new String[] {"repayTermUnit", "2", "20004011"},
                new String[] {"repayType", "5", "20004013"},
                new String[] {"repayType", "2", "20004014"});
    }

    @ParameterizedTest
    @MethodSource("badTerms")
    void sections22And23CheckEveryTerm(String field, String value, String code) {
        CashloanClient app = someone().app;
        Object[] terms = changed(Borrower.fourteenDays(), field, value);
        assertThat(app.call(COMMON + "getLoanApplyConfirmInfo", terms).getString("responseCode"))
                .isEqualTo(code);
        assertThat(app.call(COMMON + "loanProductApply", Borrower.application(terms))
                        .getString("responseCode"))
                .isEqualTo(code);
        assertThat(app.call(COMMON + "getLoanApplyInfoList", "pageNum", 1).getIntValue("total"))
                .isZero();
    }

    /** No demo product offers either, so the check before it may answer, as the table's order wants it. */
    @Test
    void section22DoesNotRepayMonthsByDaysNorDaysByEqualInstallments() {
        CashloanClient app = someone().app;
        assertThat(app.call(COMMON + "getLoanApplyConfirmInfo", changed(Borrower.threeMonths(), "repayTermUnit", "1"))
                        .getString("responseCode"))
                .isIn("20004011", "20004012");
        assertThat(app.call(COMMON + "getLoanApplyConfirmInfo", changed(Borrower.fourteenDays(), "repayType", "3"))
                        .getString("responseCode"))
                .isIn("20004014", "20004015");
    }

    @ParameterizedTest
    @CsvSource({"productId, ''", "productId, unknown", "purpose, 99", "purpose, ''", "otherChannels, 4", "orderId, ''"})
    void section23RefusesAMessageThatLacksSomething(String field, String value) {
        CashloanClient app = someone().app;
        Object[] fields = changed(Borrower.application(Borrower.fourteenDays()), field, value);
        assertAnswer(app.call(COMMON + "loanProductApply", fields), "10001000", "请求报文传输信息有误");
    }

    @Test
    void section23WantsNoMoreThan5000EntriesOfAPhoneBook() {
        Borrower borrower = Borrower.verified();
        JSONObject entry = CashloanClient.message("contactName", "木木", "contactPhone", "13940460755");
        List<JSONObject> tooMany = Collections.nCopies(5001, entry);
        assertAnswer(apply(borrower, "phonebookList", tooMany, "phonebookConsent", "1"), "10001000", "请求报文传输信息有误");
        assertAnswer(apply(borrower, "phonebookList", "everybody"), "10001000", "请求报文传输信息有误");
        assertAnswer(
                apply(borrower, "phonebookList", tooMany.subList(0, 5000), "phonebookConsent", "1"),
                "20005000",
                "提交贷款申请成功");
    }

    @Test
    void section23KeepsPlaceAndPhoneBookOnlyWithConsent() {
        JSONObject entry = CashloanClient.message("contactName", "木木", "contactPhone", "13940460755", "remark", "");
        Borrower silent = Borrower.verified();
        assertAnswer(apply(silent, "phonebookList", List.of(entry)), "20005000", "提交贷款申请成功");
        Borrower open = Borrower.verified();
        assertAnswer(
                apply(open, "phonebookList", List.of(entry), "phonebookConsent", "1", "locationConsent", "1"),
                "20005000",
                "提交贷款申请成功");

        assertThat(deviceRows(silent)).isZero();
        assertThat(deviceRows(open)).isPositive();
    }

    private Integer deviceRows(Borrower borrower) {
        return server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM application_device_data d JOIN loan_application a ON a.id = d.application_id"
                        + " WHERE a.public_id = ?",
                Integer.class,
                borrower.newest().getString("id"));
    }

    /** The sample of section 23.2 to the letter, but for product, amount and term, which are ours. */
    @Test
    void section23TakesTheSampleAndOneUnfinishedLoanAtATime() {
        Borrower borrower = Borrower.verified();
        JSONObject answer = borrower.app.call(
                COMMON + "loanProductApply",
                Borrower.fourteenDays(
                        "longitude",
                        "12306.11",
                        "latitude",
                        "12579.66",
                        "orderId",
                        "201701012236523",
                        "purpose",
                        "01",
                        "otherChannels",
                        "02"));
        assertAnswer(answer, "20005000", "提交贷款申请成功");
        assertThat(answer.getString("resultSet")).isEqualTo("20005000");

        assertAnswer(apply(borrower), "20005001", "贷款申请失败");
    }

    // -- what became of an application

    @Test
    void aBarredPersonIsShownSoAndGetsNoLoan() {
        Borrower borrower = Borrower.verified();
        server.server
                .bean(BlacklistService.class)
                .add(new BlacklistEntry(
                        BlacklistEntry.Kind.MOBILE,
                        new PersonalText(borrower.mobile),
                        BlacklistEntry.Level.BARRED,
                        "演示",
                        Actor.operator("tester")));
        assertThat(ok(borrower, "getAuthenticationStatus", "获取认证状态成功")).containsEntry("isBlackList", "1");

        assertAnswer(apply(borrower), "20005001", "贷款申请失败，暂不符合申请条件");

        JSONObject rejected = borrower.newest();
        assertThat(rejected)
                .containsEntry("applyStatus", "3")
                .containsEntry("status", "3")
                .containsEntry("actionStatus", "0")
                .containsEntry("replyAmount", "500.00");
        assertThat(rejected.getJSONArray("contractInfoList")).isEmpty();
        assertThat(newestMessageType(borrower)).isEqualTo("13");
    }

    @Test
    void whoIsNotVerifiedIsToldSoAtOnceAndHasNoCreditYet() {
        Borrower borrower = Borrower.registered();
        assertThat(ok(borrower, "getUserCenterInfo", "获取个人中心统计数据成功"))
                .containsEntry("availableCredit", "0.00")
                .containsEntry("totalCredit", "0.00");

        assertAnswer(apply(borrower), "20005001", "贷款申请失败，请先完成实名、银行卡、手机认证和个人信息");

        assertThat(borrower.newest()).containsEntry("applyStatus", "3");
        borrower.verify();
        assertThat(ok(borrower, "getUserCenterInfo", "获取个人中心统计数据成功").getString("availableCredit"))
                .isNotEqualTo("0.00");
    }

    @Test
    void theNumberOfAPageMayBeWrittenWithAPoint() {
        Borrower borrower = Borrower.registered();
        assertThat(borrower.app.call(COMMON + "getLoanApplyInfoList", "pageNum", 1.0, "pageSize", "10.0"))
                .containsEntry("responseCode", "0000")
                .containsEntry("pageNum", 1)
                .containsEntry("pageSize", 10);
        assertThat(borrower.app.call(COMMON + "getLoanApplyInfoList", "pageNum", 1.5))
                .containsEntry("responseCode", "9999");
    }

    @Test
    void aLargeAmountWaitsForAnOperator() {
        Borrower borrower = Borrower.verified();
        assertAnswer(
                borrower.app.call(
                        COMMON + "loanProductApply",
                        Borrower.application(changed(Borrower.threeMonths(), "amount", "10000"))),
                "20005000",
                "提交贷款申请成功");
        assertThat(borrower.newest())
                .containsEntry("applyStatus", "1")
                .containsEntry("status", "1")
                .containsEntry("actionStatus", "0")
                .containsEntry("replyAmount", "10000.00")
                .containsEntry("authTermCount", "3")
                .containsEntry("authTermUnit", "2");
        assertThat(newestMessageType(borrower)).isEqualTo("11");
        assertThat(borrower.app
                        .call(
                                COMMON + "getLoanApplyRepayList",
                                "loanProductApplyId",
                                borrower.newest().get("id"))
                        .getJSONArray("resultSet"))
                .isEmpty();

        ApplicationService applications = server.server.bean(ApplicationService.class);
        applications.listUnderReview().stream()
                .filter(application ->
                        application.publicId().equals(borrower.newest().getString("id")))
                .forEach(application -> applications.decide(application.id(), true, Actor.operator("操作员甲"), ""));

        borrower.awaitStatus("4");
        assertThat(borrower.newest()).containsEntry("replyAmount", "10000.00");
    }

    private static String newestMessageType(Borrower borrower) {
        return borrower.app
                .call(COMMON + "getCustomMessage", "pageNum", 1, "pageSize", 1)
                .getJSONArray("resultSet")
                .getJSONObject(0)
                .getString("messageType");
    }

    // -- sections 24 and 25

    @Test
    void section24ShowsWhatHappenedNewestFirstPageByPage() {
        Borrower borrower = Borrower.verified().borrow(Borrower.fourteenDays());

        JSONObject answer = borrower.app.call(COMMON + "getCustomMessage", "pageNum", 1, "pageSize", 2);
        assertAnswer(answer, "0000", "获取当前登录用户消息成功");
        assertPage(answer, 1, 2, true, false);
        JSONObject newest = answer.getJSONArray("resultSet").getJSONObject(0);
        assertThat(newest.keySet())
                .containsExactlyInAnyOrder("id", "messageContent", "messageTitle", "messageType", "sendDate");
        assertThat(newest).containsEntry("messageType", "14");
        assertThat(newest.getString("sendDate")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");

        JSONObject second = borrower.app.call(COMMON + "getCustomMessage", "pageNum", "2", "pageSize", "2");
        assertPage(second, 2, 2, false, true);
    }

    @Test
    void section25ShowsMessagesToEverybody() {
        server.server
                .bean(SystemMessageService.class)
                .publish(new NewSystemMessage(
                        Channel.CASHLOAN, SystemMessage.Kind.NOTICE, "系统消息", "系统消息内容", "www.example.com"));

        JSONObject answer = new CashloanClient().call("/openCommonApi/getSystemMessage", "pageNum", 1, "pageSize", 10);

        assertAnswer(answer, "0000", "获取系统消息成功");
        assertThat(answer.getJSONArray("resultSet").getJSONObject(0))
                .containsEntry("messageTitle", "系统消息")
                .containsEntry("messageContent", "系统消息内容")
                .containsEntry("messageType", "1")
                .containsEntry("eventUrl", "www.example.com")
                .containsKeys("id", "sendDate");
    }

    @ParameterizedTest
    @CsvSource({"pageNum, 0", "pageNum, -1", "pageNum, one", "pageSize, 0", "pageSize, ten", "pageNum, 99999999999"})
    void aPageThatCannotBeIsRefusedWithAllFieldsOfAPage(String field, String value) {
        JSONObject answer = new CashloanClient().call("/openCommonApi/getSystemMessage", field, value);
        assertAnswer(answer, "9999", "pag");
        assertPage(answer, 1, 10, true, true);
        assertThat(answer.getJSONArray("resultSet")).isEmpty();
    }

    @Test
    void aPageHasTenRowsIfNothingIsSaidAndAHundredAtMost() {
        JSONObject answer = new CashloanClient().call("/openCommonApi/getSystemMessage");
        assertThat(answer).containsEntry("pageNum", 1).containsEntry("pageSize", 10);
        answer = new CashloanClient().call("/openCommonApi/getSystemMessage", "pageSize", 1000);
        assertThat(answer).containsEntry("pageSize", 100);
        answer = new CashloanClient().call("/openCommonApi/getSystemMessage", "pageNum", 2147483647, "pageSize", 100);
        assertAnswer(answer, "0000", "获取系统消息成功");
        assertThat(answer.getJSONArray("resultSet")).isEmpty();
    }

    // -- sections 26 to 29

    @Test
    void sections26To29AgreeAboutALoan() {
        Borrower borrower = Borrower.verified().borrow(Borrower.fourteenDays());
        JSONObject line = borrower.installments("0").getJSONObject(0);
        JSONObject loan = borrower.newest();

        assertSection26(line);
        assertSection27(borrower);
        assertSection28(loan);
        assertSection29(borrower, loan, line);
    }

    private void assertSection26(JSONObject line) {
        assertThat(line)
                .containsEntry("productName", "新现金贷")
                .containsEntry("periodNum", "1")
                .containsEntry("dueRepayDate", server.clock.today().plusDays(14) + " 23:59:59.0")
                .containsEntry("repayStatus", "0")
                .containsEntry("applyAmount", "500.00")
                .containsEntry("duePrincipal", "500.00")
                .containsEntry("dueInterest", "7.00")
                .containsEntry("duePenalty", "0")
                .containsEntry("dueFeeAmount", "0")
                .containsEntry("dueTotalAmount", "507.00")
                .containsEntry("needPayTotalAmount", "507.00");
        assertThat(line.getString("code")).isNotEmpty();
        assertThat(line.keySet()).hasSize(14);
    }

    private static void assertSection27(Borrower borrower) {
        assertThat(ok(borrower, "getUserCenterInfo", "获取个人中心统计数据成功"))
                .containsEntry("realName", borrower.person.name())
                .containsEntry("mobile", borrower.mobile)
                .containsEntry("totalApplyAmount", "500.00")
                .containsEntry("totalNeedPayAmount", "507.00")
                .containsKeys("availableCredit", "totalCredit");
    }

    private static void assertSection28(JSONObject loan) {
        assertThat(loan)
                .containsEntry("loanProductId", Borrower.BY_DAYS)
                .containsEntry("name", "新现金贷")
                .containsEntry("applyStatus", "4")
                .containsEntry("status", "2")
                .containsEntry("actionStatus", "2")
                .containsEntry("applyAmount", "500.00")
                .containsEntry("replyAmount", "500.00")
                .containsEntry("repayType", "1")
                .containsEntry("termCount", "14")
                .containsEntry("termUnit", "1")
                .containsEntry("interestRate", "0.3600")
                .containsEntry("penaltyRate", "0.0005")
                .containsEntry("authTermCount", "14")
                .containsEntry("authTermUnit", "1")
                .containsEntry("useType", "21")
                .containsEntry("otherChannels", "01");
        assertThat(loan.get("applyTime")).isInstanceOf(Long.class);
        assertThat(loan.get("releaseDate")).isInstanceOf(Long.class);
        assertThat(loan.getJSONArray("contractInfoList").getJSONObject(0).getString("contractPath"))
                .matches(Pattern.quote(TestServer.get().url()) + "/open/contract/[\\w-]{40,}");
    }

    private void assertSection29(Borrower borrower, JSONObject loan, JSONObject line) {
        long dueAt = server.clock
                        .today()
                        .plusDays(15)
                        .atStartOfDay(server.clock.getZone())
                        .toInstant()
                        .toEpochMilli()
                - 1000;

        JSONObject answer = borrower.app.call(
                COMMON + "getLoanApplyRepayList", "pageNum", 1, "pageSize", 2, "loanProductApplyId", loan.get("id"));
        assertAnswer(answer, "0000", "获取我的借款-每期还款成功");
        assertPage(answer, 1, 2, true, true);
        assertThat(answer.getJSONArray("resultSet").getJSONObject(0))
                .containsEntry("repayId", line.getString("id"))
                .containsEntry("periodNum", "1")
                .containsEntry("dueRepayDate", dueAt)
                .containsEntry("duePrincipal", "500.00")
                .containsEntry("dueInterest", "7.00")
                .containsEntry("fee", "0")
                .containsEntry("dueAmount", "507.00")
                .containsEntry("loanProductApplyId", loan.getString("id"))
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "all", "-1"})
    void section26KnowsNoOtherCondition(String condition) {
        JSONObject answer = someone().app.call(COMMON + "getRepayInfoList", "pageNum", 1, "condition", condition);
        assertAnswer(answer, "9999", "操作失败，condition");
        assertPage(answer, 1, 10, true, true);
    }

    @Test
    void theLoansOfOthersAreAsIfTheyWereNotThere() {
        Borrower owner = Borrower.verified().borrow(Borrower.fourteenDays());
        Borrower stranger = Borrower.verified();
        String application = owner.newest().getString("id");
        String installment = owner.installments("0").getJSONObject(0).getString("id");
        String nobody = UUID.randomUUID().toString();

        JSONObject plan = stranger.app.call(COMMON + "getLoanApplyRepayList", "loanProductApplyId", application);
        assertAnswer(plan, "9999", "操作失败，借款申请不存在");
        assertSame(plan, stranger.app.call(COMMON + "getLoanApplyRepayList", "loanProductApplyId", nobody));
        JSONObject payment = stranger.pay(installment, "all");
        assertAnswer(payment, "9999", "操作失败，还款计划不存在");
        assertSame(payment, stranger.pay(nobody, "all"));
        assertThat(stranger.installments("0")).isEmpty();
        assertThat(owner.installments("2")).hasSize(1);
    }

    // -- sections 30 to 32

    @Test
    void sections30To32VerifyAPerson() {
        Borrower borrower = Borrower.registered();
        assertAnswer(
                borrower.app.call(
                        COMMON + "authUserBankCard", "bankCardNo", "624156325632141", "mobile", "18911647533"),
                "9999",
                "操作失败，请先完成身份认证");
        assertAnswer(borrower.app.call(COMMON + "authUserMobile"), "9999", "操作失败，请先完成身份认证");
        assertAnswer(
                borrower.app.call(COMMON + "authRealNameInfo", "realName", "张某", "idCardNo", "123456789456123456"),
                "9999",
                "操作失败，姓名与身份证号不一致");

        JSONObject identity = borrower.app.call(
                COMMON + "authRealNameInfo",
                "realName",
                borrower.person.name(),
                "idCardNo",
                borrower.person.nationalId());
        assertAnswer(identity, "0000", "身份实名认证成功");
        assertThat(identity.getString("resultSet")).isEqualTo("0");
        assertAnswer(
                borrower.app.call(
                        COMMON + "authUserBankCard", "bankCardNo", "624156325632141", "mobile", "18911647533"),
                "9999",
                "操作失败");
        assertAnswer(
                borrower.app.call(
                        COMMON + "authUserBankCard",
                        "bankCardNo",
                        borrower.person.cards().get(0),
                        "mobile",
                        "18911647533"),
                "0000",
                "银行卡认证成功");
        assertAnswer(borrower.app.call(COMMON + "authUserMobile"), "0000", "手机实名认证成功");
        assertThat(borrower.app
                        .call(
                                COMMON + "authRealNameInfo",
                                "realName",
                                borrower.person.name(),
                                "idCardNo",
                                borrower.person.nationalId())
                        .getString("resultSet"))
                .isEqualTo("1");
    }

    @Test
    void section30TakesTheCodeOfABankThatSendsOneAndPaysOutToTheNewestCard() {
        Borrower borrower = Borrower.registered().verify();
        String card = borrower.person.cards().get(2);
        String cardMobile = CashloanClient.freshMobile();

        assertAnswer(
                borrower.app.call(COMMON + "authUserBankCard", "bankCardNo", card, "mobile", cardMobile),
                "9999",
                "操作失败，银行已发送签约验证码");
        String code = CashloanClient.lastCode(cardMobile);
        assertAnswer(
                borrower.app.call(
                        COMMON + "authUserBankCard",
                        "bankCardNo",
                        card,
                        "mobile",
                        cardMobile,
                        "smsCode",
                        code.equals("000000") ? "000001" : "000000"),
                "9999",
                "操作失败，签约验证码错误");
        assertAnswer(
                borrower.app.call(
                        COMMON + "authUserBankCard", "bankCardNo", card, "mobile", cardMobile, "smsCode", code),
                "0000",
                "银行卡认证成功");
        assertThat(ok(borrower, "getAuthenticationStatus", "获取认证状态成功")).containsEntry("bankCardNumber", card);
    }

    @ParameterizedTest
    @CsvSource({
        "authUserBankCard, bankCardNo, 银行卡号格式错误",
        "authUserBankCard, mobile, 手机号码格式错误",
        "authRealNameInfo, realName, 姓名格式错误",
        "authRealNameInfo, idCardNo, 身份证号格式错误"
    })
    void sections30And32LookAtTheFormFirst(String call, String field, String reason) {
        CashloanClient app = someone().app;
        for (Object value : new Object[] {"", TOO_LONG, true, new JSONArray()}) {
            JSONObject answer = app.call(
                    COMMON + call,
                    changed(
                            new Object[] {
                                "bankCardNo",
                                "6217000730005201531",
                                "mobile",
                                "18911647533",
                                "realName",
                                "张某",
                                "idCardNo",
                                "123456789456123456"
                            },
                            field,
                            value));
            assertAnswer(answer, "9999", "操作失败，" + reason);
        }
    }

    // -- sections 33 to 35

    @Test
    void sections33To35KeepWhatTheBorrowerTells() {
        Borrower borrower = Borrower.registered();
        JSONObject nothing = ok(borrower, "getPerfectUserInfo", "获取当前登录用户详细信息");
        assertThat(nothing.getJSONArray("relShipList")).isEmpty();
        assertThat(nothing).hasSize(21).containsEntry("education", "").containsEntry("payrollDay", "");

        assertAnswer(borrower.app.call(COMMON + "savePerfectUserInfo", Borrower.profile()), "0000", "完善个人信息成功");
        assertAnswer(contact(borrower, "add", ""), "0000", "完善联系人信息成功");
        JSONObject told = ok(borrower, "getPerfectUserInfo", "获取当前登录用户详细信息");
        assertThat(told).containsAllEntriesOf(CashloanClient.message(Borrower.profile()));
        JSONObject friend = told.getJSONArray("relShipList").getJSONObject(0);
        assertThat(friend)
                .containsEntry("relType", "6")
                .containsEntry("realName", "木木")
                .containsEntry("phoneNum", "13940460755");

        assertAnswer(
                borrower.app.call(
                        COMMON + "saveOrUpdateRelShip",
                        "operType",
                        "update",
                        "id",
                        friend.get("id"),
                        "relType",
                        "1",
                        "realName",
                        "林林",
                        "phoneNum",
                        "13940460756"),
                "0000",
                "完善联系人信息成功");
        assertThat(ok(borrower, "getPerfectUserInfo", "获取当前登录用户详细信息")
                        .getJSONArray("relShipList")
                        .getJSONObject(0))
                .containsEntry("id", friend.get("id"))
                .containsEntry("relType", "1")
                .containsEntry("realName", "林林");
    }

    @ParameterizedTest
    @MethodSource("profileFields")
    void section34WantsEveryField(String field) {
        Borrower borrower = someone();
        for (Object value : new Object[] {"", " ", TOO_LONG, true}) {
            JSONObject answer =
                    borrower.app.call(COMMON + "savePerfectUserInfo", changed(Borrower.profile(), field, value));
            assertAnswer(answer, "9999", "操作失败");
        }
        assertThat(ok(borrower, "getPerfectUserInfo", "获取当前登录用户详细信息")).containsEntry("education", "");
    }

    static List<String> profileFields() {
        return CashloanClient.message(Borrower.profile()).keySet().stream().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "education, 0",
        "education, 8",
        "maritalStatus, 5",
        "residenceLength, 06",
        "workingHours, 0",
        "industryType, 15",
        "industryType, 0",
        "payrollDay, 0",
        "payrollDay, 32",
        "monthIncome, -1",
        "monthIncome, much"
    })
    void section34ChecksEveryList(String field, String value) {
        assertAnswer(
                someone().app.call(COMMON + "savePerfectUserInfo", changed(Borrower.profile(), field, value)),
                "9999",
                "操作失败，" + field + "不正确");
    }

    @ParameterizedTest
    @CsvSource({
        "operType, ''",
        "operType, delete",
        "relType, 5",
        "relType, 8",
        "relType, ''",
        "realName, ''",
        "phoneNum, ''",
        "phoneNum, LONG",
        "realName, LONG"
    })
    void section35ChecksEveryField(String field, String value) {
        Object[] fields = {"operType", "add", "relType", "6", "realName", "木木", "phoneNum", "13940460755"};
        JSONObject answer = someone()
                .app
                .call(COMMON + "saveOrUpdateRelShip", changed(fields, field, value.equals("LONG") ? TOO_LONG : value));
        assertAnswer(answer, "9999", "操作失败");
    }

    @Test
    void contactsAreNoConditionOfALoan() {
        Borrower borrower = Borrower.registered().verifyWithoutContact();
        assertThat(ok(borrower, "getAuthenticationStatus", "获取认证状态成功")).containsEntry("customerInfoStatus", "1");

        borrower.borrow(Borrower.fourteenDays());

        assertThat(borrower.newest()).containsEntry("applyStatus", "4");
    }

    @Test
    void section35DoesNotTouchTheContactsOfOthers() {
        Borrower owner = Borrower.registered();
        contact(owner, "add", "");
        String id = ok(owner, "getPerfectUserInfo", "获取当前登录用户详细信息")
                .getJSONArray("relShipList")
                .getJSONObject(0)
                .getString("id");

        JSONObject answer = contact(someone(), "update", id);
        assertAnswer(answer, "9999", "操作失败，联系人不存在");
        assertSame(answer, contact(someone(), "update", UUID.randomUUID().toString()));
        assertAnswer(contact(owner, "update", ""), "9999", "操作失败，id不能为空");
    }

    // -- section 36

    @ParameterizedTest
    @CsvSource({"id, ''", "repayType, ''", "repayType, half", "id, 00000000"})
    void section36ChecksEveryField(String field, String value) {
        Object[] fields = {"id", UUID.randomUUID().toString(), "repayType", "current"};
        assertAnswer(someone().app.call(COMMON + "gotoRepayment", changed(fields, field, value)), "9999", "操作失败");
    }

    @Test
    void section36TakesAnOverdueInstallmentWithItsPenaltyOnce() {
        Borrower borrower = Borrower.verified().borrow(Borrower.fourteenDays());
        for (int day = 0; day < 16; day++) {
            server.server.bean(EndOfDayService.class).run(server.clock.today());
            server.clock.advance(Duration.ofDays(1));
        }
        JSONObject late = borrower.installments("3").getJSONObject(0);
        assertThat(late).containsEntry("duePenalty", "0.50").containsEntry("needPayTotalAmount", "507.50");

        JSONObject paid = borrower.pay(late.getString("id"), "current");

        assertAnswer(paid, "0000", "还款成功");
        assertThat(paid.getString("resultSet")).isEmpty();
        assertThat(borrower.installments("1").getJSONObject(0))
                .containsEntry("repayStatus", "1")
                .containsEntry("needPayTotalAmount", "0.00");
        assertAnswer(borrower.pay(late.getString("id"), "current"), "9999", "操作失败，当期已经还完");
        assertThat(server.faults()).isEmpty();
    }

    // -- helpers

    private static final class Someone {
        static final Borrower ONE = Borrower.registered();
    }

    /** Somebody who has stated nothing; for calls that change nothing. */
    private static Borrower someone() {
        return Someone.ONE;
    }

    private static JSONObject contact(Borrower borrower, String operType, String id) {
        return borrower.app.call(
                COMMON + "saveOrUpdateRelShip",
                "operType",
                operType,
                "id",
                id,
                "relType",
                "6",
                "realName",
                "木木",
                "phoneNum",
                "13940460755");
    }

    private static JSONObject apply(Borrower borrower, Object... more) {
        return borrower.app.call(COMMON + "loanProductApply", Borrower.application(Borrower.fourteenDays(more)));
    }

    /** The result of a call that succeeds. */
    private static JSONObject ok(Borrower borrower, String call, String text, Object... fields) {
        JSONObject answer = borrower.app.call(COMMON + call, fields);
        assertAnswer(answer, "0000", text);
        return answer.getJSONObject("resultSet");
    }

    private static Object[] changed(Object[] fields, String field, Object value) {
        List<Object> all = new ArrayList<>(Arrays.asList(fields));
        all.add(field);
        all.add(value);
        return all.toArray();
    }

    private static void assertAnswer(JSONObject answer, String code, String text) {
        assertThat(answer.getString("exceptionFlag"))
                .as(answer.getString("responseMessage"))
                .isEqualTo("0000");
        assertThat(answer.getString("responseCode"))
                .as(answer.getString("responseMessage"))
                .isEqualTo(code);
        assertThat(answer.getString("responseMessage")).startsWith(text);
    }

    private static void assertSame(JSONObject one, JSONObject other) {
        assertThat(other.getString("responseCode")).isEqualTo(one.getString("responseCode"));
        assertThat(other.getString("responseMessage")).isEqualTo(one.getString("responseMessage"));
    }

    private static void assertPage(JSONObject answer, int pageNum, int pageSize, boolean first, boolean last) {
        assertThat(answer)
                .containsEntry("pageNum", pageNum)
                .containsEntry("pageSize", pageSize)
                .containsEntry("isFirstPage", first)
                .containsEntry("isLastPage", last)
                .containsKeys("total", "pages");
    }
}
