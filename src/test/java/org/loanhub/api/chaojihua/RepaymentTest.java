package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.Crowd;
import org.loanhub.TestServer;
import org.loanhub.scenario.Days;

/** 还款计划, and repaying. */
@Tag("server")
class RepaymentTest {

    private final TestServer server = TestServer.get();
    private final ChaojihuaBorrower borrower = ChaojihuaBorrower.borrowing("1000", 3);

    private JSONObject line(int period) {
        return borrower.plan().getJSONArray("repayPlan").getJSONObject(period - 1);
    }

    private JSONObject due(int payType, int period) {
        return borrower.done(borrower.post(
                        "/repay-plan", Map.of("orderNo", borrower.orderNo(), "payType", payType, "period", period)))
                .getJSONObject("info");
    }

    private void newToken() {
        borrower.withToken(borrower.logIn().getString("access_token"));
    }

    @Test
    void onePeriodIsRepaid() {
        assertThat(due(1, 1).getBigDecimal("payAmount")).isEqualByComparingTo("349.33");
        JSONObject paid = borrower.done(borrower.repay(1, 1)).getJSONObject("info");

        assertThat(paid.getBigDecimal("payAmount")).isEqualByComparingTo("349.33");
        assertThat(paid.getBoolean("isPaid")).isTrue();
        assertThat(line(1)).containsEntry("isPaid", true).containsEntry("remainAmount", 0);
        assertThat(line(1).getBigDecimal("allPaidAmount")).isEqualByComparingTo("349.33");
        assertThat(line(1)).containsEntry("canRepayStatus", false);
        assertThat(line(2)).containsEntry("canRepayStatus", true);
        assertThat(borrower.plan().getBigDecimal("payedAmount")).isEqualByComparingTo("349.33");
        assertThat(borrower.plan().getBigDecimal("needPayAmount")).isEqualByComparingTo("698.67");
        assertThat(borrower.plan().getBigDecimal("allPayAmount")).isEqualByComparingTo("1048");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aPeriodIsRepaidOnceHoweverOftenItIsSent() throws Exception {
        List<String> messages = Crowd.call(16, i -> borrower.repay(1, 1).getString("message"));

        assertThat(messages).contains("还款成功").isSubsetOf("还款成功", "还款处理中，请勿重复提交", "该期已还清");
        assertThat(payments()).isOne();
        assertThat(borrower.plan().getBigDecimal("payedAmount")).isEqualByComparingTo("349.33");
        assertThat(server.faults()).isEmpty();
    }

    private int payments() {
        Integer count = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM repayment WHERE account_id = ? AND booked_at IS NOT NULL",
                Integer.class,
                borrower.accountId());
        return count == null ? 0 : count;
    }

    @Test
    void settlingManyTimesAtOnceSettlesOnce() throws Exception {
        List<String> messages = Crowd.call(16, i -> borrower.repay(2, 1).getString("message"));

        assertThat(messages).contains("还款成功").isSubsetOf("还款成功", "还款处理中，请勿重复提交", "借款已结清", "该期已还清");
        assertThat(payments()).isOne();
        assertThat(borrower.status()).isEqualTo("4203");
        assertThat(borrower.plan()).containsEntry("payedAmount", 1000).containsEntry("needPayAmount", 0);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void periodsAreRepaidInTheirOrder() {
        assertThat(ChaojihuaBorrower.refusal(borrower.repay(1, 2))).isEqualTo("请先还清前面的期数");
        borrower.done(borrower.repay(1, 1));
        assertThat(ChaojihuaBorrower.refusal(borrower.repay(1, 1))).isEqualTo("该期已还清");
        assertThat(ChaojihuaBorrower.refusal(borrower.repay(1, 4))).isEqualTo("没有这一期");
    }

    /** On the first day nothing of the fee has run up. */
    @Test
    void settlingEarlySavesTheFeesToCome() {
        assertThat(due(2, 1).getBigDecimal("payAmount")).isEqualByComparingTo("1000");
        borrower.done(borrower.repay(2, 1));

        assertThat(borrower.status()).isEqualTo("4203");
        assertThat(borrower.plan()).containsEntry("earlyRepay", 1).containsEntry("needPayAmount", 0);
        assertThat(borrower.orders(1)).isEmpty();
        assertThat(borrower.orders(2)).hasSize(1);
        assertThat(ChaojihuaBorrower.refusal(borrower.repay(2, 1))).isEqualTo("借款已结清");
        assertThat(borrower.orders(0)
                        .getJSONObject(0)
                        .getJSONObject("audit_data")
                        .getJSONObject("amountLimit"))
                .containsEntry("surplusAmount", 50_000);
        assertThat(server.faults()).isEmpty();
    }

    /** Ten days of a month's 1.6 % of 3,000 yuan, by that month's days. */
    @Test
    void settlingInTheMiddleOfTheOnlyPeriodCostsItsFeeByTheDay() {
        ChaojihuaBorrower other = ChaojihuaBorrower.borrowing("3000", 1);
        LocalDate start = server.clock.today();
        long days = ChronoUnit.DAYS.between(start, start.plusMonths(1));
        Days.end(10);
        other.withToken(other.logIn().getString("access_token"));

        JSONObject paid = other.done(other.repay(2, 1)).getJSONObject("info");

        BigDecimal fee = new BigDecimal("48.00")
                .multiply(BigDecimal.TEN)
                .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
        assertThat(paid.getBigDecimal("payAmount")).isEqualByComparingTo(new BigDecimal("3000").add(fee));
        assertThat(other.plan()).containsEntry("earlyRepay", 1).containsEntry("needPayAmount", 0);
        assertThat(other.plan().getBigDecimal("payedAmount")).isEqualByComparingTo(paid.getBigDecimal("payAmount"));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void whatIsPaidWhenDueWasNotSettledEarly() {
        ChaojihuaBorrower other = ChaojihuaBorrower.borrowing("3000", 1);
        LocalDate due = server.clock.today().plusMonths(1);
        Days.endThrough(due.minusDays(1));
        other.withToken(other.logIn().getString("access_token"));

        assertThat(other.plan().getJSONArray("repayPlan").getJSONObject(0).getLongValue("payDate"))
                .isEqualTo(
                        due.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant().toEpochMilli());
        other.done(other.repay(1, 1));
        assertThat(other.plan()).containsEntry("earlyRepay", 0).containsEntry("payedAmount", 3048);
    }

    @Test
    void whatIsLateCostsAPenaltyAndIs4202() {
        Days.endThrough(server.clock.today().plusMonths(1).plusDays(9));
        newToken();

        assertThat(borrower.status()).isEqualTo("4202");
        JSONObject late = line(1);
        assertThat(late).containsEntry("overDays", 10);
        // 333.33 x 0.05 % x 10 days
        assertThat(late.getBigDecimal("lateFee")).isEqualByComparingTo("1.67");
        assertThat(late.getBigDecimal("allPayAmount")).isEqualByComparingTo("351.00");
        assertThat(late.getBigDecimal("remainAmount")).isEqualByComparingTo("351.00");
        assertThat(due(1, 1).getBigDecimal("lateFee")).isEqualByComparingTo("1.67");
        assertThat(due(1, 1).getBigDecimal("payAmount")).isEqualByComparingTo("351.00");
        borrower.done(borrower.repay(1, 1));
        assertThat(borrower.status()).isEqualTo("4201");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void withoutAPeriodTheNextOneIsMeant() {
        borrower.done(borrower.repay(1, 1));
        JSONObject next = borrower.done(
                        borrower.post("/repay-plan", Map.of("orderNo", borrower.orderNo(), "payType", 1)))
                .getJSONObject("info");

        assertThat(next).containsEntry("period", 2);
    }

    @Test
    void beforeThePayOutThereIsNoPlan() {
        ChaojihuaBorrower early = ChaojihuaBorrower.ready();
        early.done(early.verifyFace());
        early.done(early.withdraw("10000", 12));

        assertThat(ChaojihuaBorrower.refusal(early.post("/repay-plan-list", Map.of("orderNo", early.orderNo()))))
                .isEqualTo("尚未放款，还没有还款计划");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "orderNo, 123, orderNo格式错误",
        "payType, '', 缺少参数payType",
        "payType, 3, payType应为1或2",
        "period, x, period格式错误",
    })
    void theFirstFaultIsNamed(String field, String value, String message) {
        Map<String, Object> fields =
                new HashMap<>(Map.of("orderNo", borrower.orderNo(), "payType", "1", "period", "1"));
        fields.put(field, value);

        assertThat(ChaojihuaBorrower.refusal(borrower.post("/repay-submit", fields)))
                .isEqualTo(message);
        assertThat(borrower.plan()).containsEntry("payedAmount", 0);
    }
}
