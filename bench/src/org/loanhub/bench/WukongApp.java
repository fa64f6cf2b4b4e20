package org.loanhub.bench;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.loanhub.sandbox.Person;

/** An app of 悟空 on one kept-alive connection. */
final class WukongApp {

    private static final String SUCCESS = "\"status\":\"SUCCESS\"";

    /** Its last digits make Limu verify it without asking. */
    private static final String MOBILE = "13912341111";

    private final ServerProcess server;
    private final HttpConnection connection;
    private String token = "none";

    WukongApp(ServerProcess server) throws IOException {
        this.server = server;
        this.connection = new HttpConnection(server.port);
    }

    /** Somebody verified in every respect, whose loan of 1000 was paid out. */
    static WukongApp debtor(ServerProcess server) throws Exception {
        WukongApp app = new WukongApp(server);
        app.signUp();
        app.verify(server.thirdParties.people().invent(""));
        app.post("/loan-submit", Map.of("amount", 1000, "period", 7));
        while (!"repaying".equals(first(app.get("/home")).get("state"))) {
            Thread.sleep(100);
        }
        return app;
    }

    private void signUp() throws IOException {
        post("/1/send-mobile-code/new-user", Map.of("mobile", MOBILE));
        String code = server.thirdParties.smsBox().of(MOBILE).get(0).code();
        token = first(post("/signup", Map.of("mobile", MOBILE, "code", code, "password", "abc12345")))
                .getString("token");
    }

    private void verify(Person person) throws Exception {
        post("/lm-identity", Map.of("username", person.name(), "identityno", person.nationalId()));
        List<String> area = List.of("福建省", "厦门市", "集美区");
        post("/user-save-profile", Map.of("live_area", area, "live_addr", "厦门北站", "live_time", "2年以上"));
        post(
                "/user-save-work",
                Map.of(
                        "industry",
                        "a",
                        "position",
                        "b",
                        "company_name",
                        "c",
                        "company_area",
                        area,
                        "company_addr",
                        "d",
                        "company_tel",
                        "5767737"));
        post(
                "/user-save-relation",
                Map.of(
                        "linkman_relation_fir", "朋友",
                        "linkman_name_fir", "张甲",
                        "linkman_tel_fir", "13812340001",
                        "linkman_relation_sec", "同事",
                        "linkman_name_sec", "李乙",
                        "linkman_tel_sec", "13812340002"));
        post("/lm-mobile", Map.of("servicecode", "123456"));
        signCard(person.cards().get(0));
        while (first(get("/user-auth-state")).getIntValue("is_phone_auth") == 0) {
            Thread.sleep(100);
        }
    }

    private void signCard(String cardNo) throws Exception {
        String reqData = first(get("/llpay-sign?card_no=" + cardNo)).getString("req_data");
        String form = "decision=approve&req_data=" + URLEncoder.encode(reqData, StandardCharsets.UTF_8);
        HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        browser.send(
                HttpRequest.newBuilder(URI.create(server.thirdPartyUrl() + "/signApply.htm"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    String token() {
        return token;
    }

    JSONObject get(String path) throws IOException {
        return JSON.parseObject(send("GET", path, token, ""));
    }

    JSONObject post(String path, Map<String, ?> params) throws IOException {
        return JSON.parseObject(send("POST", path, token, JSON.toJSONString(params)));
    }

    private static JSONObject first(JSONObject answer) {
        return answer.getJSONArray("results").getJSONObject(0);
    }

    /** @return whether it succeeded */
    boolean done(String method, String path, String as, String body) throws IOException {
        return send(method, path, as, body).contains(SUCCESS);
    }

    private String send(String method, String path, String as, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + as
                + "\r\nContent-Type: application/json\r\nContent-Length: " + content.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + content.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(content, 0, request, start.length, content.length);
        return connection.call(request);
    }
}
