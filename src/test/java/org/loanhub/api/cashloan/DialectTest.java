package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.TestServer;
import org.loanhub.sandbox.LocalServer;

/** What is refused at the door, in the words of the document and in those of the deployed server. */
@Tag("server")
class DialectTest {

    private static final String STATUS = "/appCommonApi/getAuthenticationStatus";
    private static final String PRODUCTS = "/openCommonApi/getLoanProductList";

    private static final LocalServer DEPLOYED = start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static LocalServer start() {
        TestServer server = TestServer.get();
        Map<String, String> settings = server.settings();
        settings.put("cashloan.dialect", "deployed");
        return LocalServer.start(0, TestServer.DIRECTORY.resolve("deployed-dialect"), settings, server.clock);
    }

    @AfterAll
    static void stop() {
        DEPLOYED.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no session, 9999 90009000 登陆授权失败，请先登录, 0000 90003000 请求会话超时",
        "wrong sign, 9999 9999 验签失败, 0000 10001000 验签未通过",
        "old timestamp, 9999 9999 timestamp与服务器时间相差超过5分钟, 0000 10001000 时间戳格式异常",
        "long nonce, 9999 9999 nonce缺失或过长, 0000 10001000 随机数格式错误",
        "repeated nonce, 9999 9999 nonce重复，请勿重复提交请求, 0000 10001000 随机数重复，请勿重复提交请求",
        "no sign, 9999 9999 验签失败, 0000 10001000 验签不能为空",
        "no timestamp, 9999 9999 验签失败, 0000 10001000 时间戳不能为空",
        "no nonce, 9999 9999 验签失败, 0000 10001000 随机数不能为空"
    })
    void aCallIsRefusedInTheWordsOfItsDialect(String fault, String document, String deployed) throws Exception {
        assertThat(told(TestServer.get().url(), fault)).isEqualTo(document);
        assertThat(told(url(), fault)).isEqualTo(deployed);
    }

    @Test
    void everythingElseIsTheSame() throws Exception {
        CashloanClient app = CashloanClient.register(CashloanClient.freshMobile());
        assertThat(summary(post(url(), STATUS, CashloanClient.signed(), app.cookie())))
                .isEqualTo("0000 0000 获取认证状态成功");
        assertThat(summary(post(url(), "/openCommonApi/getLoanProductDetails", CashloanClient.signed(), "")))
                .startsWith("0000 10001000 请求报文传输信息有误");
        assertThat(HTTP.send(
                                HttpRequest.newBuilder(URI.create(url() + PRODUCTS))
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString("{"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("\"exceptionFlag\":\"9999\"");
    }

    private static String told(String url, String fault) throws Exception {
        return switch (fault) {
            case "no session" -> summary(post(url, STATUS, CashloanClient.signed(), ""));
            case "wrong sign" ->
                summary(post(url, PRODUCTS, CashloanClient.signed().fluentPut("sign", "0"), ""));
            case "old timestamp" -> summary(post(url, PRODUCTS, CashloanClient.signed("timestamp", "12"), ""));
            case "long nonce" -> summary(post(url, PRODUCTS, CashloanClient.signed("nonce", "1".repeat(65)), ""));
            case "repeated nonce" -> repeated(url);
            default -> without(url, fault.substring("no ".length()));
        };
    }

    private static String without(String url, String field) throws Exception {
        JSONObject message = CashloanClient.signed();
        message.remove(field);
        return summary(post(url, PRODUCTS, message, ""));
    }

    private static String repeated(String url) throws Exception {
        JSONObject message = CashloanClient.signed();
        post(url, PRODUCTS, message, "");
        return summary(post(url, PRODUCTS, message, ""));
    }

    private static String summary(JSONObject answer) {
        return answer.getString("exceptionFlag") + " " + answer.getString("responseCode") + " "
                + answer.getString("responseMessage");
    }

    private static JSONObject post(String url, String path, JSONObject message, String cookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(message.toJSONString()));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return CashloanClient.read(
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }

    private static String url() {
        return "http://localhost:" + DEPLOYED.port();
    }
}
