package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.sandbox.LocalServer;

/** A server as in production: {@code futureloan.open-admin-registration} is off. */
@Tag("server")
class AdminRegistrationTest {

    private static LocalServer production;

    @BeforeAll
    static void start() {
        TestServer tests = TestServer.get();
        Map<String, String> settings = tests.settings();
        settings.remove("futureloan.open-admin-registration");
        production = LocalServer.start(0, TestServer.DIRECTORY.resolve("production"), settings, tests.clock);
    }

    @AfterAll
    static void stop() {
        production.close();
    }

    @Test
    void nobodyMayRegisterAsAnAdministrator() {
        String mobile = FutureloanClient.freshMobile();

        Cast.isRefused(() -> register(mobile, "0"), 1007, "无权限访问，请检查参数");
        Cast.isRefused(() -> register(mobile, "\"0\""), 1007, "无权限访问，请检查参数");
    }

    @Test
    void membersRegisterAsEver() {
        String mobile = FutureloanClient.freshMobile();

        assertThat(register(mobile, "1").getString("msg")).isEqualTo("OK");
        assertThat(FutureloanViews.count("member", "mobile_phone", mobile)).isOne();
    }

    private static JSONObject register(String mobile, String type) {
        String body = "{\"mobile_phone\":\"%s\",\"pwd\":\"12345678\",\"type\":%s}".formatted(mobile, type);
        return JSON.parseObject(
                Http.send(HttpRequest.newBuilder(URI.create(production.url() + "/futureloan/member/register"))
                                .header("X-Lemonban-Media-Type", "lemonban.v2")
                                .POST(BodyPublishers.ofString(body)))
                        .body());
    }
}
