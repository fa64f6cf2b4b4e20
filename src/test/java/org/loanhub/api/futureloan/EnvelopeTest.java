package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.RawHttp;
import org.loanhub.TestServer;

/** Document 004 sections 1.2 to 1.4: headers, the frame of every answer, and the forms of what is in it. */
@Tag("server")
class EnvelopeTest {

    private static final String COPYRIGHT = "Copyright 柠檬班 © 2017-2019 湖南省零檬信息技术有限公司 All Rights Reserved";
    private static final Cast CAST = new Cast();

    @Test
    void anAnswerHasExactlyFourFieldsInTheDocumentsOrder() {
        assertThat(text(CAST.me, "/loans?pageIndex=1000000"))
                .isEqualTo("{\"code\":0,\"msg\":\"OK\",\"data\":[],\"copyright\":\"" + COPYRIGHT + "\"}");
        assertThat(text(CAST.me, "/loans?pageIndex=0"))
                .isEqualTo("{\"code\":2,\"msg\":\"页码必须从1开始\",\"data\":null,\"copyright\":\"" + COPYRIGHT + "\"}");
    }

    @Test
    void moneyAndRatesAreDoublesAndMomentsHaveATenth() {
        String moment = "\"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.0\"";
        FutureloanClient member = FutureloanClient.memberWith("0.02");
        long project = member.addProject("2000", 6);

        assertThat(text(member, "/member/" + member.id() + "/info"))
                .contains("\"leave_amount\":0.02,")
                .containsPattern("\"reg_time\":" + moment);
        member.recharge("1999.98");
        assertThat(text(member, "/member/" + member.id() + "/info")).contains("\"leave_amount\":2000.0,");
        CAST.admin.audit(project, true);
        assertThat(CAST.other.recharge("300000").getString("msg")).isEqualTo("OK");
        assertThat(text(CAST.other, "/member/" + CAST.other.id() + "/info")).contains("\"leave_amount\":300000.0,");
        CAST.other.invest(project, "2000");
        assertThat(lastProjects())
                .contains("\"amount\":2000.0,\"loan_rate\":12.0,")
                .containsPattern("\"create_time\":" + moment)
                .containsPattern("\"bidding_start_time\":" + moment)
                .containsPattern("\"full_time\":" + moment);
    }

    @Test
    void anInvestmentsMomentAndATokensEndHaveNoTenth() {
        String moment = "\"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\"";

        FutureloanClient investor = FutureloanClient.memberWith("100");
        String bid = "{\"member_id\":%d,\"loan_id\":%d,\"amount\":100}".formatted(investor.id(), CAST.bidding);

        assertThat(send(investor.request("/member/invest"), bid).body())
                .containsPattern("\"amount\":100\\.0,\"create_time\":" + moment);
        assertThat(send(
                                CAST.other.request("/member/login"),
                                CAST.fill("{\"mobile_phone\":\"$taken\",\"pwd\":\"12345678\"}"))
                        .body())
                .containsPattern("\"expires_in\":" + moment);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /member/register",
        "POST, /member/login",
        "POST, /member/recharge",
        "POST, /member/withdraw",
        "PATCH, /member/update",
        "POST, /member/invest",
        "GET, /member/1/info",
        "POST, /loan/add",
        "PATCH, /loan/audit",
        "GET, /loans"
    })
    void everyCallNeedsTheMediaTypeHeaderBeforeAnythingElse(String method, String path) {
        HttpResponse<String> response =
                Http.send(Http.request("/futureloan" + path).method(method, BodyPublishers.ofString("{")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("{\"code\":1006,\"msg\":\"请求头X-Lemonban-Media-Type不存在\",\"data\":null,");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /nothing",
        "GET, /member",
        "GET, /member/1",
        "GET, /member/1/info/",
        "GET, /loans/",
        "GET, /loans/1",
        "GET, /LOANS",
        "GET, /member/register",
        "PUT, /member/register",
        "DELETE, /loans",
        "POST, /loans",
        "POST, /loan/audit",
        "POST, /member/update",
        "PATCH, /member/recharge",
        "GET, /loan/add",
        "OPTIONS, /loans",
        "OPTIONS, /loan/add",
        "OPTIONS, /nothing",
        "BREW, /loans",
        "GET, /a%20b",
        "GET, /%E6%A0%87"
    })
    void anUnknownUrlOrMethodIsNamed(String method, String path) {
        Cast.isRefused(
                () -> CAST.me.call(method, path, ""), 1004, "No handler found for " + method + " /futureloan" + path);
    }

    @Test
    void theRootItselfIsUnknownAndNeedsNoHeader() {
        assertThat(Http.send(Http.request("/futureloan")).body())
                .startsWith("{\"code\":1004,\"msg\":\"No handler found for GET /futureloan\",\"data\":null,");
    }

    @Test
    void aPathThatClimbsOutIsUnknown() throws IOException {
        assertThat(RawHttp.send("GET /futureloan/..;/healthz")).contains("\"code\":1004");
        assertThat(RawHttp.send("GET /futureloan//loans")).contains("\"code\":1004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "7",
                "not json",
                "{",
                "{\"member_id\":1",
                "{\"member_id\":1}}",
                "{member_id:1}",
                "{'member_id':1}",
                "{\"member_id\":NaN}",
                "mobile_phone=1&pwd=2",
                "<a/>"
            })
    void aBodyThatIsNoJsonObjectIsCodeTwo(String body) {
        for (String path : new String[] {
            "/member/register", "/member/login", "/member/recharge", "/member/withdraw", "/member/invest", "/loan/add"
        }) {
            CAST.refuses("POST", path, body, 2, "请求内容无法解析，请检查JSON格式");
        }
        CAST.refuses("PATCH", "/member/update", body, 2, "请求内容无法解析，请检查JSON格式");
        CAST.refuses("PATCH", "/loan/audit", body, 2, "请求内容无法解析，请检查JSON格式");
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 1_000_000, 10_000_000})
    void aHugeBodyIsCodeTwo(int length) {
        CAST.refuses("POST", "/member/login", "{\"pwd\":\"" + "1".repeat(length) + "\"}", 2, "请求内容过长");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"member_id":$me,"amount":{"^ref":"^"}}            | 2 | 余额必须为数值型
            {"member_id":{"^ref":".."},"amount":1}             | 2 | 数字格式化异常
            {"member_id":$me,"amount":1e999999999}             | 2 | 请求内容无法解析，请检查JSON格式
            {"@type":"java.lang.Exception","amount":1}         | 1 | 用户id为空
            """)
    void aBodyMadeToHurtIsRefusedLikeAnyOther(String body, int code, String msg) {
        String dangerous = CAST.fill(body).replace('^', '$');

        Cast.isRefused(() -> CAST.me.post("/member/recharge", dangerous), code, msg);
    }

    @Test
    void aBodyNestedTooDeepOrANumberTooLongIsRefusedToo() {
        CAST.refuses("POST", "/member/recharge", "{\"a\":".repeat(10_000), 2, "请求内容无法解析，请检查JSON格式");
        CAST.refuses("POST", "/member/recharge", "[".repeat(60_000), 2, "请求内容无法解析，请检查JSON格式");
        CAST.refuses(
                "POST",
                "/member/recharge",
                "{\"member_id\":$me,\"amount\":\"" + "9".repeat(60_000) + "\"}",
                2,
                "数字格式化异常");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html,application/xhtml+xml", "application/xml", "image/png", "nonsense"})
    void everybodyGetsJsonWhateverTheySayTheyAccept(String accept) {
        assertThat(Http.send(CAST.me.request("/loans").header("Accept", accept)))
                .satisfies(response -> assertThat(response.statusCode()).isEqualTo(200))
                .satisfies(response -> assertThat(response.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json")))
                .satisfies(response -> assertThat(response.body()).startsWith("{\"code\":0,"));
        assertThat(Http.send(CAST.me.request("/nothing").header("Accept", accept))
                        .body())
                .startsWith("{\"code\":1004,");
        assertThat(Http.send(CAST.me.request("/loans?pageIndex=0").header("Accept", accept))
                        .body())
                .startsWith("{\"code\":2,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json;charset=UTF-8"})
    void theBodyIsReadAsJsonWhateverItsMediaTypeSays(String contentType) {
        HttpRequest.Builder request = Http.request("/futureloan/member/login")
                .header("X-Lemonban-Media-Type", "lemonban.v2")
                .header("Content-Type", contentType);

        assertThat(send(request, CAST.fill("{\"mobile_phone\":\"$taken\",\"pwd\":\"12345678\"}"))
                        .body())
                .startsWith("{\"code\":0,");
    }

    @Test
    void aFailureInsideIs1005WithANumberForTheLogAndNothingElse() {
        FutureloanClient walletless = walletless();

        JSONObject answer = walletless.recharge("100");

        assertThat(answer.getIntValue("code")).isEqualTo(1005);
        assertThat(answer.getString("msg")).matches("服务器繁忙，请稍后再试，错误编号：[0-9a-f-]{36}");
        assertThat(answer.get("data")).isNull();
    }

    /** Somebody whom a mistake in the database left without a wallet. */
    private static FutureloanClient walletless() {
        String mobile = FutureloanClient.freshMobile();
        TestServer.get().jdbc.update("""
                        INSERT INTO account (channel, login_name, display_name, password_hash, role, created_at)
                        SELECT channel, ?, display_name, password_hash, role, created_at
                        FROM account
                        WHERE id = ?
                        """, mobile, CAST.me.id());
        return FutureloanClient.logIn(mobile, "12345678");
    }

    private static String lastProjects() {
        Long count = FutureloanViews.tester().queryForObject("SELECT COUNT(*) FROM loan", Long.class);
        return text(CAST.me, "/loans?pageSize=1&pageIndex=" + count);
    }

    private static String text(FutureloanClient caller, String path) {
        String body = Http.send(caller.request(path)).body();
        assertThat(JSON.isValidObject(body)).isTrue();
        return body;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String body) {
        return Http.send(request.POST(BodyPublishers.ofString(body)));
    }
}
