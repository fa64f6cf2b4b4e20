package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document 004 section 2.1.5. */
@Tag("server")
class UpdateTest {

    private static final String PATH = "/member/update";
    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"reg_name":"柠檬"}                                       | 1    | 用户id为空
            {"member_id":null,"reg_name":"柠檬"}                      | 1    | 用户id为空
            {"member_id":"","reg_name":"柠檬"}                        | 2    | 数值参数格式错误
            {"member_id":"abc","reg_name":"柠檬"}                     | 2    | 数值参数格式错误
            {"member_id":1.5,"reg_name":"柠檬"}                       | 2    | 数值参数格式错误
            {"member_id":$me}                                         | 1    | 用户名为空
            {"member_id":$me,"reg_name":null}                         | 1    | 用户名为空
            {"member_id":$me,"reg_name":""}                           | 1    | 用户名不能为空字符串，也不能全部是空格
            {"member_id":$me,"reg_name":"   "}                        | 1    | 用户名不能为空字符串，也不能全部是空格
            {"member_id":$me,"reg_name":"　"}                         | 1    | 用户名不能为空字符串，也不能全部是空格
            {"member_id":$me,"reg_name":"12345678901"}                | 2    | 用户昵称长度超过10位
            {"member_id":$me,"reg_name":"一二三四五六七八九十一"}     | 2    | 用户昵称长度超过10位
            {"member_id":$me,"reg_name":{"a":1}}                      | 2    | 参数类型错误：reg_name
            {"member_id":$nobody,"reg_name":"柠檬"}                   | 2    | 会员不存在
            {"member_id":$other,"reg_name":"柠檬"}                    | 1007 | 无权限访问，请检查参数
            {"member_id":"","reg_name":""}                            | 1    | 用户名不能为空字符串，也不能全部是空格
            {"member_id":"abc","reg_name":"12345678901"}              | 2    | 数值参数格式错误
            {"member_id":$other,"reg_name":"12345678901"}             | 2    | 用户昵称长度超过10位
            """)
    void aFaultIsNamedAndNobodyIsRenamed(String body, int code, String msg) {
        CAST.refuses("PATCH", PATH, body, code, msg);
    }

    @Test
    void theNewNameIsInTheAnswerInTheMemberTableAndInTheNextLogin() {
        FutureloanClient member = FutureloanClient.member();

        JSONObject answer = member.patch(PATH, "{\"member_id\":\"%d\",\"reg_name\":\"一二三四五六七八九十\"}", member.id());

        assertThat(answer.getString("msg")).isEqualTo("OK");
        assertThat(answer.getJSONObject("data"))
                .containsOnlyKeys("id", "leave_amount", "mobile_phone", "reg_name", "reg_time", "type")
                .containsEntry("reg_name", "一二三四五六七八九十");
        assertThat(FutureloanViews.row("member", member.id())).containsEntry("reg_name", "一二三四五六七八九十");
        assertThat(member.again().info()).containsEntry("reg_name", "一二三四五六七八九十");
    }

    @Test
    void theNameOneHasMayBeSetAgain() {
        FutureloanClient member = FutureloanClient.member();

        assertThat(member.patch(PATH, "{\"member_id\":%d,\"reg_name\":\"小柠檬\"}", member.id())
                        .getString("msg"))
                .isEqualTo("OK");
    }
}
