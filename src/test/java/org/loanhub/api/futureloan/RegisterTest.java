package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Crowd;

/** Document 004 section 2.1.1. */
@Tag("server")
class RegisterTest {

    private static final String PATH = "/member/register";
    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                       | 1 | 手机号为空
            {"pwd":"12345678"}                                                       | 1 | 手机号为空
            {"mobile_phone":null,"pwd":"12345678"}                                   | 1 | 手机号为空
            {"mobile_phone":"","pwd":"12345678"}                                     | 1 | 手机号为空
            {"mobile_phone":"$fresh"}                                                | 1 | 密码为空
            {"mobile_phone":"$fresh","pwd":null}                                     | 1 | 密码为空
            {"mobile_phone":"$fresh","pwd":""}                                       | 1 | 密码为空
            {"mobile_phone":"$fresh","pwd":{"a":"12345678"}}                         | 2 | 参数类型错误：pwd
            {"mobile_phone":"$fresh","pwd":"1234567"}                                | 2 | 密码格式为8到16位
            {"mobile_phone":"$fresh","pwd":"12345678901234567"}                      | 2 | 密码格式为8到16位
            {"mobile_phone":"1380000000","pwd":"12345678"}                           | 2 | 无效的手机格式
            {"mobile_phone":"138000000012","pwd":"12345678"}                         | 2 | 无效的手机格式
            {"mobile_phone":"1380000000a","pwd":"12345678"}                          | 2 | 无效的手机格式
            {"mobile_phone":"十三八零零零零零零零一","pwd":"12345678"}               | 2 | 无效的手机格式
            {"mobile_phone":"           ","pwd":"12345678"}                          | 2 | 无效的手机格式
            {"mobile_phone":" 1380000000","pwd":"12345678"}                          | 2 | 无效的手机格式
            {"mobile_phone":"11100000001","pwd":"12345678"}                          | 2 | 无效的手机格式
            {"mobile_phone":"15400000001","pwd":"12345678"}                          | 2 | 无效的手机格式
            {"mobile_phone":"$fresh","pwd":"12345678","type":2}                      | 2 | 不支持的用户类型
            {"mobile_phone":"$fresh","pwd":"12345678","type":-1}                     | 2 | 不支持的用户类型
            {"mobile_phone":"$fresh","pwd":"12345678","type":0.5}                    | 2 | 不支持的用户类型
            {"mobile_phone":"$fresh","pwd":"12345678","type":"管理员"}               | 2 | 不支持的用户类型
            {"mobile_phone":"$fresh","pwd":"12345678","type":{}}                     | 2 | 不支持的用户类型
            {"mobile_phone":"$fresh","pwd":"12345678","reg_name":"一二三四五六七八九十一"} | 2 | 用户昵称长度超过10位
            {"mobile_phone":"$fresh","pwd":"12345678","reg_name":[1]}                | 2 | 参数类型错误：reg_name
            {"mobile_phone":"$taken","pwd":"12345678"}                               | 2 | 账号已存在
            {"mobile_phone":"$taken","pwd":"another-one","type":0}                   | 2 | 账号已存在
            """)
    void aFaultIsNamedAndNobodyIsRegistered(String body, int code, String msg) {
        CAST.refuses("POST", PATH, body, code, msg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"mobile_phone":"","pwd":""}                                 | 1 | 手机号为空
            {"mobile_phone":"1380000000","pwd":""}                       | 1 | 密码为空
            {"mobile_phone":"1380000000","pwd":"1234567"}                | 2 | 密码格式为8到16位
            {"mobile_phone":"1380000000","pwd":"12345678","type":2}      | 2 | 无效的手机格式
            {"mobile_phone":"$taken","pwd":"1234567"}                    | 2 | 密码格式为8到16位
            {"mobile_phone":"$taken","pwd":"12345678","type":2,"reg_name":"一二三四五六七八九十一"} | 2 | 不支持的用户类型
            {"mobile_phone":"$taken","pwd":"12345678","reg_name":"一二三四五六七八九十一"} | 2 | 用户昵称长度超过10位
            """)
    void ofSeveralFaultsTheFirstIsNamed(String body, int code, String msg) {
        CAST.refuses("POST", PATH, body, code, msg);
    }

    @Test
    void aNewMemberIsOneRowOfTheMemberTableWithAnEmptyWallet() {
        String mobile = FutureloanClient.freshMobile();

        JSONObject answer = register("{\"mobile_phone\":\"%s\",\"pwd\":\"12345678\"}", mobile);

        assertThat(answer.getIntValue("code")).isZero();
        assertThat(answer.getString("msg")).isEqualTo("OK");
        assertThat(answer.getJSONObject("data")).containsOnlyKeys("id", "reg_name", "mobile_phone");
        Map<String, Object> row =
                FutureloanViews.row("member", answer.getJSONObject("data").getLongValue("id"));
        assertThat(row)
                .containsEntry("reg_name", "小柠檬")
                .containsEntry("mobile_phone", mobile)
                .containsEntry("pwd", "******")
                .containsEntry("type", 1);
        assertThat(row.get("leave_amount")).hasToString("0.00");
        assertThat(row.get("reg_time")).isNotNull();
        assertThat(FutureloanViews.count("member", "mobile_phone", mobile)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mobile_phone\":\"%s\",\"pwd\":\"12345678\",\"type\":1,\"reg_name\":\"一二三四五六七八九十\"}",
                "{\"mobile_phone\":\"%s\",\"pwd\":\"1234567890123456\",\"type\":\"1\",\"reg_name\":\"a\"}",
                "{\"mobile_phone\":\"%s\",\"pwd\":12345678,\"type\":null,\"reg_name\":\"\"}",
                "{\"mobile_phone\":%s,\"pwd\":\"        \",\"reg_name\":\"🍋🍋🍋🍋🍋🍋🍋🍋🍋🍋\"}"
            })
    void theEdgesAreAllowedAndNumbersMayBeText(String body) {
        String mobile = FutureloanClient.freshMobile();

        assertThat(register(body, mobile).getString("msg")).isEqualTo("OK");

        assertThat(FutureloanViews.count("member", "mobile_phone", mobile)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\""})
    void anAdministratorMayRegisterWhereTheSettingAllowsIt(String type) {
        JSONObject answer = register(
                "{\"mobile_phone\":\"%s\",\"pwd\":\"12345678\",\"type\":%s}", FutureloanClient.freshMobile(), type);

        long id = answer.getJSONObject("data").getLongValue("id");
        assertThat(FutureloanViews.row("member", id)).containsEntry("type", 0);
    }

    @Test
    void ofThirtyTwoAtOnceWithOnePhoneOneIsRegistered() throws Exception {
        String mobile = FutureloanClient.freshMobile();

        List<String> answers = Crowd.call(
                32,
                i -> register("{\"mobile_phone\":\"%s\",\"pwd\":\"12345678\"}", mobile)
                        .getString("msg"));

        assertThat(answers).containsOnlyOnce("OK");
        assertThat(answers.stream().filter("账号已存在"::equals)).hasSize(31);
        assertThat(FutureloanViews.count("member", "mobile_phone", mobile)).isOne();
    }

    private static JSONObject register(String body, Object... values) {
        return FutureloanClient.anonymous().post(PATH, body, values);
    }
}
