package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document 004 section 2.1.4. */
@Tag("server")
class WithdrawTest {

    private static final String PATH = "/member/withdraw";
    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"amount":100}                          | 1    | 会员id为空
            {"member_id":"","amount":100}           | 1    | 会员id为空
            {"member_id":null,"amount":100}         | 1    | 会员id为空
            {"member_id":$me}                       | 1    | 余额为空
            {"member_id":$me,"amount":null}         | 1    | 余额为空
            {"member_id":$me,"amount":""}           | 1    | 余额为空
            {"member_id":$me,"amount":"abc"}        | 2    | 数值参数格式不正确
            {"member_id":$me,"amount":"5万"}        | 2    | 数值参数格式不正确
            {"member_id":$me,"amount":"10%"}        | 2    | 数值参数格式不正确
            {"member_id":$me,"amount":false}        | 2    | 数值参数格式不正确
            {"member_id":$me,"amount":{}}           | 2    | 数值参数格式不正确
            {"member_id":"abc","amount":100}        | 2    | 数值参数格式不正确
            {"member_id":"8d88","amount":100}       | 2    | 数值参数格式不正确
            {"member_id":15.5,"amount":100}         | 2    | 数值参数格式不正确
            {"member_id":$me,"amount":0}            | 2    | 余额必须大于0并且小于或者等于5000000
            {"member_id":$me,"amount":-1}           | 2    | 余额必须大于0并且小于或者等于5000000
            {"member_id":$me,"amount":500000.01}    | 2    | 余额必须大于0并且小于或者等于5000000
            {"member_id":$me,"amount":5000000}      | 2    | 余额必须大于0并且小于或者等于5000000
            {"member_id":$me,"amount":0.001}        | 2    | 余额小数超过两位
            {"member_id":$me,"amount":"1.999"}      | 2    | 余额小数超过两位
            {"member_id":$nobody,"amount":100}      | 2    | 会员不存在
            {"member_id":-1,"amount":100}           | 2    | 会员不存在
            {"member_id":$other,"amount":100}       | 1007 | 无权限访问，请检查参数
            {"member_id":$me,"amount":600.01}       | 1002 | 余额不足
            {"member_id":$me,"amount":500000}       | 1002 | 余额不足
            """)
    void aFaultIsNamedAndNothingIsBooked(String body, int code, String msg) {
        CAST.refuses("POST", PATH, body, code, msg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"amount":"abc"}                        | 1    | 会员id为空
            {"member_id":"abc"}                     | 1    | 余额为空
            {"member_id":"abc","amount":-1}         | 2    | 数值参数格式不正确
            {"member_id":$nobody,"amount":-1}       | 2    | 余额必须大于0并且小于或者等于5000000
            {"member_id":$other,"amount":500000}    | 1007 | 无权限访问，请检查参数
            """)
    void ofSeveralFaultsTheFirstIsNamed(String body, int code, String msg) {
        CAST.refuses("POST", PATH, body, code, msg);
    }

    @Test
    void aWithdrawalLeavesTheWalletAndIsInTheLogWithTheBalanceAfterIt() {
        FutureloanClient member = FutureloanClient.memberWith("1000");

        JSONObject answer = member.post(PATH, "{\"member_id\":\"%d\",\"amount\":\"400.05\"}", member.id());

        assertThat(answer.getString("msg")).isEqualTo("OK");
        assertThat(answer.getJSONObject("data"))
                .containsOnlyKeys("id", "leave_amount", "mobile_phone", "reg_name", "reg_time", "type");
        assertThat(FutureloanViews.row("member", member.id()).get("leave_amount"))
                .hasToString("599.95");
        assertThat(FutureloanViews.log(member.id()))
                .last()
                .isEqualTo("%d 0 400.05 599.95 0.00 1".formatted(member.id()));
    }

    @Test
    void everythingMayBeWithdrawnButNotAFenMore() {
        FutureloanClient member = FutureloanClient.memberWith("0.02");

        assertThat(member.withdraw("0.02").getIntValue("code")).isZero();

        Cast.isRefused(() -> member.withdraw("0.01"), 1002, "余额不足");
    }
}
