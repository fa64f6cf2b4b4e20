package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Borrowing;
import org.loanhub.Crowd;
import org.loanhub.RawHttp;
import org.loanhub.Rival;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.application.ApplicationService;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.loan.DisbursementService;

/** 贷款试算, 活体校验, 提现申请. */
@Tag("server")
class WithdrawalTest {

    private static final String CONDITIONS = "审批提现前置条件不符合";

    private final TestServer server = TestServer.get();
    private final ChaojihuaBorrower borrower = ChaojihuaBorrower.ready();

    private int count(String sql) {
        Integer count = server.jdbc.queryForObject(sql, Integer.class, borrower.accountId());
        return count == null ? 0 : count;
    }

    private int pictures() {
        return count("SELECT COUNT(picture) FROM face_check WHERE account_id = ?");
    }

    private int withdrawals() {
        return count(
                "SELECT COUNT(*) FROM drawdown w JOIN credit_line_application o ON o.id = w.credit_line_application_id"
                        + " WHERE o.account_id = ?");
    }

    private String refusal(JSONObject answer) {
        return ChaojihuaBorrower.refusal(answer);
    }

    private int surplus() {
        return borrower.orders(0)
                .getJSONObject(0)
                .getJSONObject("audit_data")
                .getJSONObject("amountLimit")
                .getIntValue("surplusAmount");
    }

    @Test
    void aWithdrawalIsPaidOutToTheCard() {
        borrower.done(borrower.verifyFace());
        borrower.done(borrower.withdraw("1000", 3));
        borrower.awaitStatus("4101");

        assertThat(surplus()).isEqualTo(49_000);
        assertThat(borrower.orders(1)).hasSize(1);
        assertThat(borrower.orders(2)).hasSize(1);
        server.clock.advance(Duration.ofDays(1));
        borrower.withToken(borrower.logIn().getString("access_token"));
        assertThat(borrower.status()).isEqualTo("4201");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void eachWithdrawalWantsItsOwnLivenessCheck() {
        assertThat(refusal(borrower.withdraw("1000", 3))).isEqualTo(CONDITIONS);
        borrower.done(borrower.verifyFace());
        borrower.done(borrower.withdraw("1000", 3));

        assertThat(refusal(borrower.withdraw("1000", 3))).isEqualTo(CONDITIONS);
        assertThat(withdrawals()).isOne();
    }

    @Test
    void aRequestSentManyTimesBorrowsOnce() throws Exception {
        borrower.done(borrower.verifyFace());

        List<Integer> codes = Crowd.call(50, i -> borrower.withdraw("1000", 3).getIntValue("code"));
        assertThat(Collections.frequency(codes, 1)).isOne();
        assertThat(surplus()).isEqualTo(49_000);
        assertThat(server.faults()).isEmpty();
    }

    /** With a liveness check for each, so that nothing but the line holds them back. */
    @Test
    void fiftyWithdrawalsAtOnceNeverExceedTheLine() throws Exception {
        server.server.bean(CreditLineService.class).setLimit(borrower.accountId(), Money.ofYuan("3500"));
        addFaceChecks(50);

        List<String> messages =
                Crowd.call(50, i -> borrower.withdraw("1000", 1 + i % 3).getString("message"));

        assertThat(Collections.frequency(messages, "提交成功")).isEqualTo(3);
        assertThat(messages).containsOnly("提交成功", "可用额度不足，剩余500.00元");
        assertThat(withdrawals()).isEqualTo(3);
        assertThat(server.server
                        .bean(CreditLineService.class)
                        .get(borrower.accountId(), Channel.CHAOJIHUA)
                        .used())
                .isEqualTo(Money.ofYuan("3000"));
        assertThat(borrower.orders(2).toJavaList(JSONObject.class))
                .extracting(order -> order.getString("no"))
                .doesNotHaveDuplicates()
                .contains(borrower.orderNo());
        assertThat(server.faults()).isEmpty();
    }

    /** The drawdown locks its order first, then waits for the line that the rival holds. */
    @Test
    void aWithdrawalThatWasADeadlocksVictimIsMadeByTheNextTryAndOnce() throws Exception {
        borrower.done(borrower.verifyFace());
        long deadlocks = Rival.deadlocks();

        CompletableFuture<JSONObject> withdrawal;
        try (Rival rival = new Rival()) {
            rival.lock("credit_line", "account_id = " + borrower.accountId());
            withdrawal = CompletableFuture.supplyAsync(() -> borrower.withdraw("1000", 3));
            Rival.awaitSomebodyWaiting();
            rival.lock("credit_line_application", "order_no = '" + borrower.orderNo() + "'");
        }

        borrower.done(withdrawal.get(30, TimeUnit.SECONDS));
        assertThat(Rival.deadlocks()).isGreaterThan(deadlocks);
        assertThat(withdrawals()).isOne();
        assertThat(surplus()).isEqualTo(49_000);
        assertThat(refusal(borrower.withdraw("1000", 3))).isEqualTo(CONDITIONS);
        assertThat(server.faults()).isEmpty();
    }

    /** What is taken out of the line and what is given back meet in one row. */
    @Test
    void withdrawalsAndRepaymentsAtOnceAllEndWell() throws Exception {
        borrower.done(borrower.verifyFace());
        borrower.done(borrower.withdraw("1000", 3));
        borrower.awaitStatus("4101");
        addFaceChecks(20);

        List<String> messages = Crowd.call(
                40,
                i -> (i % 2 == 0
                                ? borrower.withdraw("1000", 1)
                                : borrower.post("/repay-submit", Map.of("orderNo", borrower.orderNo(), "payType", 1)))
                        .getString("message"));

        assertThat(messages).noneMatch(message -> message.startsWith("系统繁忙"));
        assertThat(Collections.frequency(messages, "提交成功")).isEqualTo(20);
        assertThat(withdrawals()).isEqualTo(21);
        assertThat(server.faults()).isEmpty();
    }

    private void addFaceChecks(int howMany) {
        for (int i = 0; i < howMany; i++) {
            server.jdbc.update(
                    "INSERT INTO face_check (flow_id, account_id, passed_at) VALUES (UUID(), ?, ?)",
                    borrower.accountId(),
                    LocalDateTime.ofInstant(server.clock.instant(), server.clock.getZone()));
        }
    }

    @Test
    void aWithdrawalTheBankHasNotPaidYetIs4002() {
        ChaojihuaBorrower waiting = ChaojihuaBorrower.ready("4444");
        waiting.done(waiting.verifyFace());
        waiting.done(waiting.withdraw("1000", 3));

        JSONObject order = waiting.orders(0).getJSONObject(0);
        Printed.assertForm("order-list", waiting.get("/order-list?type=0"));
        assertThat(order)
                .containsEntry("status", "300")
                .containsEntry("loan_status", "4002")
                .containsEntry("order_status", "4002")
                .containsEntry("order_status_msg", "审批通过");
        assertThat(waiting.orders(1)).isEmpty();
        assertThat(waiting.orders(2)).hasSize(1);
    }

    @Test
    void aPayOutThatTheBankRefusedIs4102AndCancelledIs4009AndGivesTheLineBack() {
        ChaojihuaBorrower unlucky = ChaojihuaBorrower.ready("4443");
        unlucky.done(unlucky.verifyFace());
        unlucky.done(unlucky.withdraw("1000", 3));
        unlucky.awaitStatus("4102");

        Long id = server.jdbc.queryForObject(
                "SELECT MAX(id) FROM loan_application WHERE account_id = ?", Long.class, unlucky.accountId());
        assertThat(id).isNotNull();
        server.server.bean(DisbursementService.class).cancel(id, Actor.operator("操作员甲"));

        assertThat(unlucky.status()).isEqualTo("4009");
        assertThat(unlucky.orders(0)
                        .getJSONObject(0)
                        .getJSONObject("audit_data")
                        .getJSONObject("amountLimit"))
                .containsEntry("surplusAmount", 50_000);
        assertThat(server.faults()).isEmpty();
    }

    /** Four are let in at a time; these send and send, and never end. */
    @Test
    void whileFourPicturesAreOnTheirWayTheNextIsToComeAgain() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                slow.add(beginPicture(ChaojihuaBorrower.registered()));
            }
            Borrowing.await("no room for a picture", () -> sendFace().statusCode() == 503);

            HttpResponse<String> answer = sendFace();
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            assertThat(refusal(JSON.parseObject(answer.body()))).isEqualTo("当前人数较多，请稍后再试");
            assertThat(borrower.orders(0)).hasSize(1);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        Borrowing.await("room for a picture", () -> sendFace().statusCode() == 200);
    }

    @Test
    void nobodySendsTwoPicturesAtOnce() {
        ChaojihuaBorrower other = ChaojihuaBorrower.approved();

        Borrowing.await("one's own picture is in the way", () -> isRefusedWhileOnesOwnIsOnItsWay(other));
        Borrowing.await("room for a picture", () -> sendFace().statusCode() == 200);
    }

    /** Which of two is first cannot be seen from here, so the slow one gets a head start. */
    private boolean isRefusedWhileOnesOwnIsOnItsWay(ChaojihuaBorrower other) {
        try (Socket slow = beginPicture(borrower)) {
            Waits.pass(Duration.ofMillis(200));
            assertThat(slow.isClosed()).isFalse();
            other.done(other.verifyFace());
            return sendFace().statusCode() == 503;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Socket beginPicture(ChaojihuaBorrower sender) throws IOException {
        return RawHttp.begin(
                "POST /cjh-open-api/user-verify", "Authorization: Bearer " + sender.token(), "Content-Length: 1000000");
    }

    private HttpResponse<String> sendFace() {
        return borrower.send(
                "/user-verify",
                JSON.toJSONString(
                        Map.of("orderNo", borrower.orderNo(), "image1", ChaojihuaBorrower.picture("a face"))));
    }

    @ParameterizedTest
    @CsvSource({"user-verify, 5700000", "loan-submit, 65537", "user-verify, 1000000000"})
    void aBodyTooLongIsRefusedBeforeItComes(String call, long length) throws Exception {
        try (Socket socket = RawHttp.begin(
                "POST /cjh-open-api/" + call,
                "Authorization: Bearer " + borrower.token(),
                "Content-Length: " + length)) {
            assertThat(RawHttp.readUntil("}", socket)).contains("请求内容过长");
        }
    }

    @Test
    void withoutABoundCardNothingIsPaidOut() {
        ChaojihuaBorrower cardless = ChaojihuaBorrower.approved();
        cardless.done(cardless.verifyFace());

        assertThat(refusal(cardless.withdraw("1000", 3))).isEqualTo(CONDITIONS + "：请先绑定银行卡");
        cardless.done(cardless.bind(0));
        cardless.done(cardless.withdraw("1000", 3));
    }

    @Test
    void aFrozenLineGivesNothing() {
        server.server.bean(CreditLineService.class).freeze(borrower.accountId(), Channel.CHAOJIHUA);
        borrower.done(borrower.verifyFace());

        assertThat(refusal(borrower.withdraw("1000", 3))).isEqualTo(CONDITIONS + "：额度已冻结");
        assertThat(withdrawals()).isZero();
    }

    @Test
    void anApprovalThatIsOverGivesNothing() {
        server.clock.advance(Duration.ofDays(7));
        borrower.withToken(borrower.logIn().getString("access_token"));
        borrower.done(borrower.verifyFace());
        assertThat(refusal(borrower.withdraw("1000", 3))).isEqualTo(CONDITIONS + "：授信已过期，请重新申请");

        borrower.use(borrower.done(borrower.post("/credit-apply", borrower.particulars()))
                .getJSONObject("info")
                .getString("orderNo"));
        borrower.done(borrower.withdraw("1000", 3));
    }

    @Test
    void anothersOrderIsUnknown() {
        ChaojihuaBorrower other = ChaojihuaBorrower.borrowing("1000", 3);
        borrower.use(other.orderNo());

        assertThat(refusal(borrower.verifyFace())).isEqualTo("订单不存在");
        assertThat(refusal(borrower.withdraw("1000", 3))).isEqualTo("订单不存在");
        assertThat(refusal(borrower.post("/repay-plan-list", Map.of("orderNo", borrower.orderNo()))))
                .isEqualTo("订单不存在");
        assertThat(refusal(borrower.post("/repay-plan", Map.of("orderNo", borrower.orderNo(), "payType", 1))))
                .isEqualTo("订单不存在");
        assertThat(refusal(borrower.repay(2, 1))).isEqualTo("订单不存在");
        assertThat(other.plan()).containsEntry("payedAmount", 0);
        assertThat(refusal(borrower.post("/contract-show", Map.of("orderNo", borrower.orderNo(), "contractNo", 1))))
                .isEqualTo("订单不存在");
        assertThat(refusal(borrower.post(
                        "/loan-calculate", Map.of("orderNo", borrower.orderNo(), "amount", 1000, "period", 3))))
                .isEqualTo("订单不存在");
    }

    @Test
    void largeWithdrawalsWaitForAnOperator() {
        borrower.done(borrower.verifyFace());
        borrower.done(borrower.withdraw("10000", 12));
        assertThat(borrower.status()).isEqualTo("4001");
        assertThat(pictures()).isOne();
        long id = newestApplication();

        server.server.bean(ApplicationService.class).decide(id, false, Actor.operator("审核员甲"), "收入不足");

        assertThat(borrower.status()).isEqualTo("4003");
        assertThat(pictures()).isZero();
        assertThat(surplus()).isEqualTo(50_000);
        assertThat(server.faults()).isEmpty();
    }

    private long newestApplication() {
        Long id = server.jdbc.queryForObject(
                "SELECT MAX(id) FROM loan_application WHERE account_id = ?", Long.class, borrower.accountId());
        assertThat(id).isNotNull();
        return id;
    }

    @Test
    void aSecondWithdrawalHasANumberOfItsOwn() {
        borrower.done(borrower.verifyFace());
        borrower.done(borrower.withdraw("1000", 3));
        borrower.done(borrower.verifyFace());
        borrower.done(borrower.withdraw("2000", 6));

        List<JSONObject> all = borrower.orders(2).toJavaList(JSONObject.class);
        assertThat(all)
                .extracting(order -> order.getJSONObject("loan_data").getIntValue("loanAmount"))
                .containsExactly(2000, 1000);
        assertThat(all.get(1).getString("no")).isEqualTo(borrower.orderNo());
        String second = all.get(0).getString("no");
        assertThat(second).matches("\\d{24}").isNotEqualTo(borrower.orderNo());
        assertThat(borrower.orders(0)).hasSize(1);
        assertThat(borrower.orders(0).getJSONObject(0).getJSONObject("loan_data"))
                .containsEntry("orderNo", second);
    }

    @Test
    void anotherFaceIsRefused() {
        assertThat(refusal(borrower.verifyFace("mismatch"))).isEqualTo("活体校验未通过");
        assertThat(pictures()).isZero();
        assertThat(refusal(borrower.withdraw("1000", 3))).isEqualTo(CONDITIONS);
    }

    @Test
    void aPassedCheckIsGoodForHalfAnHourAndItsPictureIsErasedAfterwards() {
        borrower.done(borrower.verifyFace());
        assertThat(pictures()).isOne();
        server.clock.advance(Duration.ofMinutes(30));

        assertThat(refusal(borrower.withdraw("1000", 3))).isEqualTo(CONDITIONS);
        borrower.done(borrower.verifyFace());
        borrower.done(borrower.withdraw("1000", 3));
    }

    @Test
    void thePictureIsKeptEncryptedAndErasedOnceTheWithdrawalIsDecided() {
        borrower.done(borrower.verifyFace("an invented face"));
        byte[] kept = server.jdbc.queryForObject(
                "SELECT picture FROM face_check WHERE account_id = ?", byte[].class, borrower.accountId());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("an invented face")
                .doesNotContain(ChaojihuaBorrower.picture("an invented face").substring(30));

        borrower.done(borrower.withdraw("1000", 3));
        assertThat(pictures()).isZero();
    }

    @Test
    void aRefusedWithdrawalLeavesTheCheckForTheNext() {
        borrower.done(borrower.verifyFace());
        assertThat(refusal(borrower.withdraw("1050", 3))).isEqualTo("借款金额不在允许范围内");

        borrower.done(borrower.withdraw("1100", 3));
    }

    @Test
    void fourMegabytesAreTakenAndMoreAreNot() {
        String most = "x".repeat(4 * 1024 * 1024 - 3);
        assertThat(refusal(borrower.verifyFace(most + "x"))).isEqualTo("图片应为4MB以内的JPEG或PNG");
        borrower.done(borrower.verifyFace(most));
        assertThat(refusal(borrower.verifyFace("x".repeat(5 * 1024 * 1024)))).isEqualTo("请求内容过长");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
                "data:image/jpg;base64,nonsense!",
                "data:image/jpg;base64,",
                "R0lGODlhAQABAAAAACw="
            })
    void whatIsNoPictureIsNamed(String picture) {
        assertThat(refusal(borrower.post("/user-verify", Map.of("orderNo", borrower.orderNo(), "image1", picture))))
                .matches("图片应为4MB以内的JPEG或PNG|image1格式错误");
    }

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({
        "900, 3, 借款金额不在允许范围内",
        "1050, 3, 借款金额不在允许范围内",
        "50100, 3, 借款金额不在允许范围内",
        "1000, 4, 期数不在可选范围内",
        "1000, 0, 期数不在可选范围内",
        "abc, 3, amount格式错误",
        "-1000, 3, amount格式错误",
        "1000.001, 3, amount格式错误",
        "1000, x, period格式错误",
        "'', 3, 缺少参数amount",
        "1000, '', 缺少参数period",
    })
    void aTrialNamesTheFirstFault(String amount, String period, String message) {
        assertThat(refusal(borrower.post(
                        "/loan-calculate", Map.of("orderNo", borrower.orderNo(), "amount", amount, "period", period))))
                .isEqualTo(message);
    }

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({"1000, 1", "1000, 2", "1100, 3", "49900, 6", "50000, 12", "1300, 12"})
    void thePartsOfATrialAddUp(String amount, int period) {
        JSONObject trial = borrower.done(borrower.post(
                        "/loan-calculate", Map.of("orderNo", borrower.orderNo(), "amount", amount, "period", period)))
                .getJSONObject("info");

        List<JSONObject> lines = trial.getJSONArray("repayPlan").toJavaList(JSONObject.class);
        assertThat(lines).hasSize(period);
        assertThat(sum(lines, "payCorpus")).isEqualByComparingTo(amount);
        assertThat(sum(lines, "payFee")).isEqualByComparingTo(trial.getBigDecimal("payFee"));
        assertThat(sum(lines, "payAmount")).isEqualByComparingTo(trial.getBigDecimal("payAmount"));
        assertThat(trial.getBigDecimal("payFee"))
                .isEqualByComparingTo(
                        new BigDecimal(amount).multiply(new BigDecimal("0.016")).multiply(BigDecimal.valueOf(period)));
    }

    private static BigDecimal sum(List<JSONObject> lines, String field) {
        return lines.stream().map(line -> line.getBigDecimal(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
