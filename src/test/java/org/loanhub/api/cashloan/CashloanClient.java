package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.loanhub.Http;
import org.loanhub.TestServer;

/**
 * An app of 现金贷. Signs what it sends and verifies every answer, in its own way and not with the product's classes. Keeps
 * its session as the document's sample code does: the whole Set-Cookie header is sent back.
 */
public final class CashloanClient {

    public static final String PASSWORD = "borrow-8";

    private static final String APP_KEY = "12345678";
    private static final AtomicLong NEXT_MOBILE = new AtomicLong(13_600_000_000L);

    private static final AtomicLong NEXT_NONCE = new AtomicLong(System.nanoTime() >>> 16);

    private String cookie = "";

    /** A new borrower on this number, with the password {@code borrow-8}, logged in. */
    public static CashloanClient register(String mobile) {
        CashloanClient app = new CashloanClient();
        app.sendCode("/openApi/getSmsCode", mobile);
        app.call("/openApi/checkSmsCode", "mobile", mobile, "smscode", lastCode(mobile));
        app.call("/openApi/userRegister", "mobile", mobile, "password", PASSWORD, "confirmPassword", PASSWORD);
        app.logIn(mobile, PASSWORD);
        return app;
    }

    /** Asks for a code by SMS, with a picture code of its own. */
    public JSONObject sendCode(String path, String mobile) {
        String picture = call("/openApi/getCode").getString("resultSet");
        return call(path, "mobile", mobile, "code", picture);
    }

    /** What the newest text to this number says. */
    public static String lastCode(String mobile) {
        return TestServer.get().thirdParties.smsBox().of(mobile).get(0).code();
    }

    /** Unsigned, as document 001 section 4.2 prints it. */
    public JSONObject logIn(String mobile, String password) {
        return read(post(
                "/security/login",
                message("username", mobile, "password", password, "appType", "1", "token", "12312312312")
                        .toJSONString()));
    }

    public static String freshMobile() {
        return Long.toString(NEXT_MOBILE.incrementAndGet());
    }

    /** The answer to a signed call. */
    public JSONObject call(String path, Object... fields) {
        return read(post(path, signed(fields).toJSONString()));
    }

    /** A message with these fields, a timestamp, a nonce that was never used, and its signature. */
    public static JSONObject signed(Object... fields) {
        JSONObject message = message(fields);
        message.putIfAbsent("timestamp", Long.toString(TestServer.get().clock.millis()));
        message.putIfAbsent("nonce", nonce());
        message.put("sign", sign(message));
        return message;
    }

    public static JSONObject message(Object... fields) {
        JSONObject message = new JSONObject();
        for (int i = 0; i < fields.length; i += 2) {
            message.put((String) fields[i], fields[i + 1]);
        }
        return message;
    }

    /** Counted, not thrown: of some thousand random ones two would be alike now and then. */
    public static String nonce() {
        return String.format("%08d", NEXT_NONCE.incrementAndGet() % 100_000_000);
    }

    public HttpResponse<byte[]> post(String path, String body, String... headers) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<byte[]> post(String path, byte[] body, String... headers) {
        HttpRequest.Builder request = Http.request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        request.header("Content-Type", "application/json;charset=UTF-8");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        HttpResponse<byte[]> response = Http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        response.headers().firstValue("Set-Cookie").ifPresent(this::keep);
        return response;
    }

    /** The answer in a response; its signature is verified. */
    public static JSONObject read(HttpResponse<byte[]> response) {
        return read(new String(response.body(), StandardCharsets.UTF_8));
    }

    public static JSONObject read(String body) {
        JSONObject answer = JSON.parseObject(body);
        if (!sign(answer).equals(answer.getString("sign"))) {
            throw new AssertionError("not signed as documented: " + body);
        }
        return answer;
    }

    private static String sign(JSONObject message) {
        JSONObject unsigned = new JSONObject(message);
        unsigned.remove("sign");
        String text = JSON.toJSONString(unsigned, JSONWriter.Feature.MapSortField);
        return sha1(APP_KEY + message.get("timestamp") + message.get("nonce") + text);
    }

    private static String sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public Optional<String> sessionId() {
        return cookie.isEmpty() ? Optional.empty() : Optional.of(cookie.split("[=;]")[1]);
    }

    public String cookie() {
        return cookie;
    }

    public CashloanClient withCookie(String other) {
        keep(other);
        return this;
    }

    private void keep(String setCookie) {
        cookie = setCookie;
    }
}
