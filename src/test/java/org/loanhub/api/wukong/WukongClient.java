package org.loanhub.api.wukong;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.sandbox.SmsBox;

/** A client of 悟空, as its H5 page is: JSON, and the token in {@code Authorization}. Immutable. */
public final class WukongClient {

    static final String PASSWORD = "abc12345";

    private static final Random RANDOM = new Random();

    private final String mobile;
    private final String token;

    private WukongClient(String mobile, String token) {
        this.mobile = mobile;
        this.token = token;
    }

    /** Somebody without a token. */
    public static WukongClient guest() {
        return new WukongClient("", "");
    }

    public static WukongClient withToken(String token) {
        return new WukongClient("", token);
    }

    /** A number that nobody has, and that ends so. */
    public static String freshMobile(String ending) {
        return "138%08d".formatted(RANDOM.nextInt(100_000_000)).substring(0, 11 - ending.length()) + ending;
    }

    public static String freshMobile() {
        return freshMobile("8%03d".formatted(RANDOM.nextInt(1000)));
    }

    /** A new user, logged in. */
    public static WukongClient user() {
        return user(freshMobile());
    }

    public static WukongClient user(String mobile) {
        JSONObject answer = guest().signUp(mobile, newCode(mobile), PASSWORD);
        return new WukongClient(mobile, first(answer).getString("token"));
    }

    public static WukongClient logIn(String mobile, String password) {
        JSONObject answer = guest().post("/login", Map.of("mobile", mobile, "password", password));
        return new WukongClient(mobile, first(answer).getString("token"));
    }

    /** Asks for a registration code and reads it off the phone. */
    static String newCode(String mobile) {
        JSONObject sent = guest().post("/1/send-mobile-code/new-user", Map.of("mobile", mobile));
        if (!"SUCCESS".equals(sent.getString("status"))) {
            throw new AssertionError(sent);
        }
        return lastCode(mobile);
    }

    static String lastCode(String mobile) {
        List<SmsBox.Text> texts = TestServer.get().thirdParties.smsBox().of(mobile);
        return texts.get(0).code();
    }

    JSONObject signUp(String newMobile, String code, String password) {
        return post("/signup", Map.of("mobile", newMobile, "code", code, "password", password));
    }

    public String mobile() {
        return mobile;
    }

    public String token() {
        return token;
    }

    public JSONObject get(String path) {
        return answer(request(path).GET());
    }

    public JSONObject get(String path, Map<String, ?> params) {
        return get(path + "?" + form(params));
    }

    public JSONObject post(String path, Map<String, ?> params) {
        return send("POST", path, "application/json", JSON.toJSONString(params));
    }

    public JSONObject post(String path) {
        return answer(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public JSONObject postForm(String path, Map<String, ?> params) {
        return send("POST", path, "application/x-www-form-urlencoded", form(params));
    }

    public JSONObject put(String path, Map<String, ?> params) {
        return send("PUT", path, "application/json", JSON.toJSONString(params));
    }

    public JSONObject send(String method, String path, String contentType, String body) {
        return answer(request(path)
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = Http.request(path);
        return token.isEmpty() ? request : request.header("Authorization", token);
    }

    static JSONObject answer(HttpRequest.Builder request) {
        HttpResponse<String> response = Http.send(request);
        if (response.statusCode() != 200) {
            throw new AssertionError("HTTP " + response.statusCode() + ": " + response.body());
        }
        return JSON.parseObject(response.body());
    }

    /** The only or first of an answer's results. */
    public static JSONObject first(JSONObject answer) {
        if (!"SUCCESS".equals(answer.getString("status"))) {
            throw new AssertionError(answer);
        }
        return answer.getJSONArray("results").getJSONObject(0);
    }

    static String form(Map<String, ?> params) {
        StringJoiner form = new StringJoiner("&");
        params.forEach((name, value) -> form.add(name + "=" + encode(value.toString())));
        return form.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
