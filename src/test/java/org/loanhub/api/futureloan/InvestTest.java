package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document 004 section 2.1.6. */
@Tag("server")
class InvestTest {

    private static final String PATH = "/member/invest";
    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"loan_id":$bidding,"amount":100}                    | 1    | 会员id为空
            {"member_id":null,"loan_id":$bidding,"amount":100}   | 1    | 会员id为空
            {"member_id":$me,"amount":100}                       | 1    | 项目id为空
            {"member_id":$me,"loan_id":null,"amount":100}        | 1    | 项目id为空
            {"member_id":$me,"loan_id":$bidding}                 | 1    | 余额为空
            {"member_id":$me,"loan_id":$bidding,"amount":null}   | 1    | 余额为空
            {"member_id":"","loan_id":$bidding,"amount":100}     | 2    | 数值参数格式错误
            {"member_id":$me,"loan_id":"","amount":100}          | 2    | 数值参数格式错误
            {"member_id":$me,"loan_id":$bidding,"amount":""}     | 2    | 数值参数格式错误
            {"member_id":"abc","loan_id":$bidding,"amount":100}  | 2    | 数值参数格式错误
            {"member_id":$me,"loan_id":"1a","amount":100}        | 2    | 数值参数格式错误
            {"member_id":$me,"loan_id":1.5,"amount":100}         | 2    | 数值参数格式错误
            {"member_id":$me,"loan_id":$bidding,"amount":"一百"} | 2    | 数值参数格式错误
            {"member_id":$me,"loan_id":$bidding,"amount":true}   | 2    | 数值参数格式错误
            {"member_id":$me,"loan_id":$bidding,"amount":0}      | 2    | 充值金额必须大于100，并且可以被100整除
            {"member_id":$me,"loan_id":$bidding,"amount":-100}   | 2    | 充值金额必须大于100，并且可以被100整除
            {"member_id":$me,"loan_id":$bidding,"amount":99}     | 2    | 充值金额必须大于100，并且可以被100整除
            {"member_id":$me,"loan_id":$bidding,"amount":150}    | 2    | 充值金额必须大于100，并且可以被100整除
            {"member_id":$me,"loan_id":$bidding,"amount":100.5}  | 2    | 充值金额必须大于100，并且可以被100整除
            {"member_id":$me,"loan_id":$bidding,"amount":1e25}   | 2    | 充值金额必须大于100，并且可以被100整除
            {"member_id":$me,"loan_id":$nobody,"amount":100}     | 2    | 项目不存在
            {"member_id":$me,"loan_id":0,"amount":100}           | 2    | 项目不存在
            {"member_id":$me,"loan_id":-1,"amount":100}          | 2    | 非法的项目id
            {"member_id":$me,"loan_id":$underAudit,"amount":100} | 2    | 该项目不在竞标中状态
            {"member_id":$me,"loan_id":$full,"amount":100}       | 2    | 该项目不在竞标中状态
            {"member_id":$me,"loan_id":$refused,"amount":100}    | 2    | 该项目不在竞标中状态
            {"member_id":$me,"loan_id":$bidding,"amount":1800}   | 2    | 该标可投金额不足,可投金额：1700.0
            {"member_id":$me,"loan_id":$bidding,"amount":700}    | 1002 | 余额不足
            {"member_id":$nobody,"loan_id":$bidding,"amount":100}| 2    | 会员不存在
            {"member_id":$other,"loan_id":$bidding,"amount":100} | 1007 | 无权限访问，请检查参数
            {"member_id":-1,"loan_id":$bidding,"amount":100}     | 2    | 非法的会员id
            """)
    void aFaultIsNamedAndNothingIsBooked(String body, int code, String msg) {
        CAST.refuses("POST", PATH, body, code, msg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"member_id":"abc","loan_id":"x"}                    | 1    | 余额为空
            {"member_id":-1,"loan_id":$bidding,"amount":"x"}     | 2    | 数值参数格式错误
            {"member_id":$me,"loan_id":$nobody,"amount":99}      | 2    | 充值金额必须大于100，并且可以被100整除
            {"member_id":$other,"loan_id":$nobody,"amount":100}  | 1007 | 无权限访问，请检查参数
            {"member_id":$me,"loan_id":$full,"amount":9900}      | 2    | 该项目不在竞标中状态
            {"member_id":$me,"loan_id":$bidding,"amount":99900}  | 2    | 该标可投金额不足,可投金额：1700.0
            """)
    void ofSeveralFaultsTheFirstIsNamedAndWhatIsLeftComesBeforeTheBalance(String body, int code, String msg) {
        CAST.refuses("POST", PATH, body, code, msg);
    }

    @Test
    void anInvestmentIsAValidRowThatTheInvestorPaidForAndThatWaitsForTheProjectToFill() {
        FutureloanClient investor = FutureloanClient.memberWith("600");
        long project = openProject(CAST.me, "1000", 6);

        JSONObject answer = investor.post(
                PATH, "{\"member_id\":\"%d\",\"loan_id\":\"%d\",\"amount\":\"400.00\"}", investor.id(), project);

        assertThat(answer.getString("msg")).isEqualTo("OK");
        JSONObject data = answer.getJSONObject("data");
        assertThat(data)
                .containsOnlyKeys("id", "member_id", "loan_id", "amount", "create_time", "is_valid")
                .containsEntry("is_valid", 1);
        assertThat(FutureloanViews.row("invest", data.getLongValue("id")))
                .containsEntry("member_id", investor.id())
                .containsEntry("loan_id", project)
                .containsEntry("amount", new java.math.BigDecimal("400.00"))
                .containsEntry("is_valid", 1);
        assertThat(FutureloanViews.row("member", investor.id()).get("leave_amount"))
                .hasToString("200.00");
        assertThat(FutureloanViews.log(investor.id()))
                .last()
                .isEqualTo("%d %d 400.00 200.00 0.00 1".formatted(investor.id(), CAST.me.id()));
        assertThat(FutureloanViews.row("loan", project))
                .containsEntry("status", 2)
                .containsEntry("full_time", null);
        assertThat(FutureloanViews.count("repayment", "invest_id", data.getLongValue("id")))
                .isZero();
    }

    @Test
    void theInvestmentOfExactlyWhatIsLeftFillsTheProjectAndPlansTheRepaymentOfAll() {
        FutureloanClient investor = FutureloanClient.memberWith("10000");
        long project = openProject(CAST.me, "10000", 3);
        long first = bid(investor.invest(project, "6000"));

        long second = bid(investor.invest(project, "4000"));

        assertThat(FutureloanViews.row("loan", project)).containsEntry("status", 3);
        assertThat(FutureloanViews.row("loan", project).get("full_time")).isNotNull();
        // 12 % a year: 1 % a month of what is outstanding; installments of 2040.13 and 1360.09, the last takes the
        // rest.
        assertThat(plan(first)).containsExactly("1 1980.13 60.00 0", "2 1999.93 40.20 0", "3 2019.94 20.20 0");
        assertThat(plan(second)).containsExactly("1 1320.09 40.00 0", "2 1333.29 26.80 0", "3 1346.62 13.47 0");
        assertThat(dueMonths(first)).containsExactly(1, 2, 3);
        assertThat(FutureloanViews.count("repayment", "actual_repayment_date IS NULL AND invest_id", first))
                .isEqualTo(3);
    }

    @Test
    void aProjectByDaysIsPaidBackAtOnceAtItsEnd() {
        FutureloanClient investor = FutureloanClient.memberWith("1000");
        long project = CAST.me.addProjectOfDays("1000", 45);
        CAST.admin.audit(project, true);

        long bid = bid(investor.invest(project, "1000"));

        // 1000 x 12 % x 45 / 360
        assertThat(plan(bid)).containsExactly("1 1000.00 15.00 0");
        assertThat(FutureloanViews.tester().queryForObject("""
                                SELECT DATEDIFF(r.repayment_date, l.full_time)
                                FROM repayment r
                                JOIN invest i ON i.id = r.invest_id
                                JOIN loan l ON l.id = i.loan_id
                                WHERE i.id = ?
                                """, Integer.class, bid))
                .isEqualTo(45);
    }

    @Test
    void aBorrowerMayInvestInTheirOwnProjectWithoutMakingMoney() {
        FutureloanClient borrower = FutureloanClient.memberWith("1000");
        long project = openProject(borrower, "1000", 1);

        assertThat(borrower.invest(project, "1000").getString("msg")).isEqualTo("OK");

        assertThat(FutureloanViews.row("member", borrower.id()).get("leave_amount"))
                .hasToString("0.00");
        assertThat(FutureloanViews.row("loan", project)).containsEntry("status", 3);
    }

    private static long openProject(FutureloanClient borrower, String yuan, int months) {
        long project = borrower.addProject(yuan, months);
        CAST.admin.audit(project, true);
        return project;
    }

    private static long bid(JSONObject answer) {
        return answer.getJSONObject("data").getLongValue("id");
    }

    private static List<String> plan(long bid) {
        return FutureloanViews.tester().queryForList("""
                SELECT CONCAT_WS(' ', terms, unfinished_principal, unfinished_interest, status)
                FROM repayment
                WHERE invest_id = ?
                ORDER BY terms
                """, String.class, bid);
    }

    /** How many calendar months after the project was full each installment is due. */
    private static List<Integer> dueMonths(long bid) {
        return FutureloanViews.tester().queryForList("""
                SELECT PERIOD_DIFF(DATE_FORMAT(r.repayment_date, '%Y%m'), DATE_FORMAT(l.full_time, '%Y%m'))
                FROM repayment r
                JOIN invest i ON i.id = r.invest_id
                JOIN loan l ON l.id = i.loan_id
                WHERE i.id = ?
                ORDER BY r.terms
                """, Integer.class, bid);
    }
}
