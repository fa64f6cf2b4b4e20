package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Document 004 section 2.1.3. */
@Tag("server")
class RechargeTest {

    private static final String PATH = "/member/recharge";
    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"amount":100}                          | 1    | 用户id为空
            {"member_id":"","amount":100}           | 1    | 用户id为空
            {"member_id":null,"amount":100}         | 1    | 用户id为空
            {"member_id":$me,"amount":""}           | 1    | 余额为空
            {"member_id":$me}                       | 2    | 余额必须为数值型
            {"member_id":$me,"amount":null}         | 2    | 余额必须为数值型
            {"member_id":$me,"amount":"abc"}        | 2    | 余额必须为数值型
            {"member_id":$me,"amount":"一百"}       | 2    | 余额必须为数值型
            {"member_id":$me,"amount":" "}          | 2    | 余额必须为数值型
            {"member_id":$me,"amount":true}         | 2    | 余额必须为数值型
            {"member_id":$me,"amount":"NaN"}        | 2    | 余额必须为数值型
            {"member_id":$me,"amount":"5万"}        | 2    | 数字格式化异常
            {"member_id":$me,"amount":"10%"}        | 2    | 数字格式化异常
            {"member_id":$me,"amount":"1,000"}      | 2    | 数字格式化异常
            {"member_id":$me,"amount":"0x10"}       | 2    | 数字格式化异常
            {"member_id":$me,"amount":[100]}        | 2    | 余额必须为数值型
            {"member_id":$me,"amount":"%10"}        | 2    | 余额必须为数值型
            {"member_id":$me,"amount":"￥10"}       | 2    | 余额必须为数值型
            {"member_id":$me,"amount":" 10"}        | 2    | 余额必须为数值型
            {"member_id":$me,"amount":"-10%"}       | 2    | 余额必须为数值型
            {"member_id":15.0,"amount":100}         | 2    | 数字格式化异常
            {"member_id":"15.0","amount":100}       | 2    | 数字格式化异常
            {"member_id":"8d88","amount":100}       | 2    | 数字格式化异常
            {"member_id":"abc","amount":100}        | 2    | 数字格式化异常
            {"member_id":99999999999999999999,"amount":100} | 2 | 数字格式化异常
            {"member_id":$me,"amount":0}            | 2    | 余额必须大于0并且小于或者等于500000
            {"member_id":$me,"amount":-0.01}        | 2    | 余额必须大于0并且小于或者等于500000
            {"member_id":$me,"amount":500000.01}    | 2    | 余额必须大于0并且小于或者等于500000
            {"member_id":$me,"amount":1e20}         | 2    | 余额必须大于0并且小于或者等于500000
            {"member_id":$me,"amount":0.001}        | 2    | 余额小数超过两位
            {"member_id":$me,"amount":"100.123"}    | 2    | 余额小数超过两位
            {"member_id":$other,"amount":100}       | 1007 | 无权限访问，请检查参数
            {"member_id":$nobody,"amount":100}      | 1007 | 无权限访问，请检查参数
            {"member_id":0,"amount":100}            | 1007 | 无权限访问，请检查参数
            {"member_id":-1,"amount":100}           | 1007 | 无权限访问，请检查参数
            """)
    void aFaultIsNamedAndNothingIsBooked(String body, int code, String msg) {
        CAST.refuses("POST", PATH, body, code, msg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"amount":"abc"}                        | 1 | 用户id为空
            {"member_id":"8d88","amount":""}        | 1 | 余额为空
            {"member_id":"8d88","amount":-1}        | 2 | 数字格式化异常
            {"member_id":"8d88","amount":"abc"}     | 2 | 余额必须为数值型
            {"member_id":$other,"amount":-1}        | 2 | 余额必须大于0并且小于或者等于500000
            {"member_id":$other,"amount":-1.001}    | 2 | 余额小数超过两位
            """)
    void ofSeveralFaultsTheFirstIsNamed(String body, int code, String msg) {
        CAST.refuses("POST", PATH, body, code, msg);
    }

    @Test
    void aRechargeIsInTheWalletAndInTheLogWithTheBalanceAfterIt() {
        FutureloanClient member = FutureloanClient.member();

        JSONObject answer = member.recharge("6300.50");
        member.recharge("0.01");

        assertThat(answer.getString("msg")).isEqualTo("OK");
        assertThat(answer.getJSONObject("data"))
                .containsOnlyKeys("id", "leave_amount", "mobile_phone", "reg_name", "reg_time", "type");
        assertThat(FutureloanViews.row("member", member.id()).get("leave_amount"))
                .hasToString("6300.51");
        assertThat(FutureloanViews.log(member.id()))
                .containsExactly(
                        "0 %d 6300.50 0.00 6300.50 1".formatted(member.id()),
                        "0 %d 0.01 0.00 6300.51 1".formatted(member.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500000", "\"500000.00\"", "5e5", "0.01", "\"0.010\"", "1"})
    void theEdgesAreAllowedAndNumbersMayBeText(String amount) {
        FutureloanClient member = FutureloanClient.member();

        JSONObject answer = member.post(PATH, "{\"member_id\":\"%d\",\"amount\":%s}", member.id(), amount);

        assertThat(answer.getJSONObject("data").getBigDecimal("leave_amount"))
                .isEqualByComparingTo(amount.replace("\"", ""));
    }
}
