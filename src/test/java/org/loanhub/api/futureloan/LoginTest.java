package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.TestServer;

/** Document 004 section 2.1.1.2. */
@Tag("server")
class LoginTest {

    private static final String PATH = "/member/login";
    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                     | 1    | 手机号码为空
            {"pwd":"12345678"}                                     | 1    | 手机号码为空
            {"mobile_phone":null,"pwd":"12345678"}                 | 1    | 手机号码为空
            {"mobile_phone":"","pwd":"12345678"}                   | 1    | 手机号码为空
            {"mobile_phone":"$taken"}                              | 1    | 密码为空
            {"mobile_phone":"$taken","pwd":null}                   | 1    | 密码为空
            {"mobile_phone":"$taken","pwd":""}                     | 1    | 密码为空
            {"mobile_phone":"1380000000","pwd":""}                 | 1    | 密码为空
            {"mobile_phone":"1380000000","pwd":"12345678"}         | 2    | 无效的手机格式
            {"mobile_phone":"138000000012","pwd":"12345678"}       | 2    | 无效的手机格式
            {"mobile_phone":"abcdefghijk","pwd":"12345678"}        | 2    | 无效的手机格式
            {"mobile_phone":"     ","pwd":"12345678"}              | 2    | 无效的手机格式
            {"mobile_phone":"11100000001","pwd":"12345678"}        | 2    | 无效的手机格式
            {"mobile_phone":"15400000001","pwd":"12345678"}        | 2    | 无效的手机格式
            {"mobile_phone":"$taken","pwd":"12345679"}             | 1001 | 账号信息错误
            {"mobile_phone":"$taken","pwd":"1"}                    | 1001 | 账号信息错误
            {"mobile_phone":"$taken","pwd":"12345678 "}            | 1001 | 账号信息错误
            {"mobile_phone":"$taken","pwd":"25d55ad283aa400af464c76d713c07ad"} | 1001 | 账号信息错误
            {"mobile_phone":"$fresh","pwd":"12345678"}             | 1001 | 账号信息错误
            """)
    void aFaultIsNamed(String body, int code, String msg) {
        CAST.refuses("POST", PATH, body, code, msg);
    }

    @Test
    void aLoginShowsTheMemberAndATokenOfFiveMinutes() {
        TestServer server = TestServer.get();
        LocalDateTime before = LocalDateTime.now(server.clock).withNano(0);

        JSONObject data = FutureloanClient.anonymous()
                .post(PATH, CAST.fill("{\"mobile_phone\":\"$taken\",\"pwd\":\"12345678\"}"))
                .getJSONObject("data");

        assertThat(data)
                .containsOnlyKeys("id", "leave_amount", "mobile_phone", "reg_name", "reg_time", "type", "token_info");
        JSONObject token = data.getJSONObject("token_info");
        assertThat(token).containsOnlyKeys("token_type", "expires_in", "token").containsEntry("token_type", "Bearer");
        assertThat(LocalDateTime.parse(
                        token.getString("expires_in"), DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")))
                .isBetween(
                        before.plusMinutes(5), LocalDateTime.now(server.clock).plusMinutes(5));
    }

    @Test
    void everyLoginGivesATokenOfItsOwnAndEarlierOnesStayValid() {
        FutureloanClient first = FutureloanClient.member();

        assertThat(first.again().info()).isEqualTo(first.info());
    }
}
