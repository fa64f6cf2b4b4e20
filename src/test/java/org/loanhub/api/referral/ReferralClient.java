package org.loanhub.api.referral;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.loanhub.Http;
import org.loanhub.Invented;
import org.loanhub.MultipartForm;
import org.loanhub.TestServer;

/** A client of 第一甩单: sends forms as the document's Python does, and keeps its cookie. */
public final class ReferralClient {

    public static final String PASSWORD = "123456";

    private String cookie = "";

    /** Registered and logged in, with a number of their own. */
    public static ReferralClient officer() {
        String mobile = Invented.mobile();
        ReferralClient client = new ReferralClient();
        client.register(mobile);
        client.logIn(mobile, PASSWORD);
        return client;
    }

    public JSONObject register(String mobile) {
        sendCode(mobile);
        return register(mobile, newestCode(mobile));
    }

    public JSONObject register(String mobile, String code) {
        return post(
                "/register",
                Map.of("securityCode", code, "telephone", mobile, "password", PASSWORD, "confirmPassword", PASSWORD));
    }

    public JSONObject sendCode(String mobile) {
        return JSON.parseObject(get("/checkmessage?key=regist_" + mobile + "&format=json&sign=1")
                .body());
    }

    public static String newestCode(String mobile) {
        return TestServer.get().thirdParties.smsBox().of(mobile).get(0).code();
    }

    public JSONObject logIn(String mobile, String password) {
        return post("/login", Map.of("telephone", mobile, "password", password));
    }

    /** With {@code format} and {@code sign}, unless they are given. */
    public JSONObject post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("format", "json", "sign", "123456"));
        all.putAll(fields);
        return JSON.parseObject(send(path, all).body());
    }

    /** The same as multipart/form-data. */
    public JSONObject postMultipart(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("format", "json", "sign", "123456"));
        all.putAll(fields);
        return JSON.parseObject(send(MultipartForm.post(path, all)).body());
    }

    public HttpResponse<String> send(String path, Map<String, String> fields) {
        return send(Http.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    public HttpResponse<String> get(String path) {
        return send(Http.request(path).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> response = Http.send(request);
        response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";")[0]);
        return response;
    }

    public String cookie() {
        return cookie;
    }

    public ReferralClient withCookie(String other) {
        cookie = other;
        return this;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
