package org.loanhub.api.futureloan;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.loanhub.Http;

/** A client of 前程贷, as a tester's script would be. Immutable. */
public final class FutureloanClient {

    private static final AtomicLong NEXT_MOBILE = new AtomicLong(13_100_000_000L);

    private static final String PASSWORD = "12345678";

    private final String token;
    private final long memberId;
    private final String mobile;

    private FutureloanClient(String token, long memberId, String mobile) {
        this.token = token;
        this.memberId = memberId;
        this.mobile = mobile;
    }

    /** Somebody without a token. */
    public static FutureloanClient anonymous() {
        return new FutureloanClient("", 0, "");
    }

    public static FutureloanClient withToken(String token) {
        return new FutureloanClient(token, 0, "");
    }

    public static String freshMobile() {
        return Long.toString(NEXT_MOBILE.incrementAndGet());
    }

    /** A new member, logged in. */
    public static FutureloanClient member() {
        return newcomer("1");
    }

    /** A new administrator, logged in. */
    public static FutureloanClient admin() {
        return newcomer("0");
    }

    private static FutureloanClient newcomer(String type) {
        String mobile = freshMobile();
        anonymous()
                .post(
                        "/member/register",
                        "{\"mobile_phone\":\"%s\",\"pwd\":\"%s\",\"type\":%s}",
                        mobile,
                        PASSWORD,
                        type);
        return logIn(mobile, PASSWORD);
    }

    /** The same member with a new token, for after the clock moved. */
    public FutureloanClient again() {
        return logIn(mobile, PASSWORD);
    }

    public static FutureloanClient logIn(String mobile, String password) {
        JSONObject data = anonymous()
                .post("/member/login", "{\"mobile_phone\":\"%s\",\"pwd\":\"%s\"}", mobile, password)
                .getJSONObject("data");
        String token = data.getJSONObject("token_info").getString("token");
        return new FutureloanClient(token, data.getLongValue("id"), mobile);
    }

    public static FutureloanClient memberWith(String yuan) {
        FutureloanClient member = member();
        member.recharge(yuan);
        return member;
    }

    public long id() {
        return memberId;
    }

    public String mobile() {
        return mobile;
    }

    public String token() {
        return token;
    }

    public JSONObject recharge(String yuan) {
        return post("/member/recharge", "{\"member_id\":%d,\"amount\":%s}", memberId, yuan);
    }

    public JSONObject withdraw(String yuan) {
        return post("/member/withdraw", "{\"member_id\":%d,\"amount\":%s}", memberId, yuan);
    }

    public JSONObject invest(long projectId, String yuan) {
        return post("/member/invest", "{\"member_id\":%d,\"loan_id\":%d,\"amount\":%s}", memberId, projectId, yuan);
    }

    public JSONObject info() {
        return get("/member/" + memberId + "/info").getJSONObject("data");
    }

    /** A project of this member's, by months. */
    public long addProject(String yuan, int months) {
        return add(yuan, months, 1);
    }

    /** A project of this member's, by days. */
    public long addProjectOfDays(String yuan, int days) {
        return add(yuan, days, 2);
    }

    private long add(String yuan, int term, int dateType) {
        return post(
                        "/loan/add",
                        "{\"member_id\":%d,\"title\":\"t\",\"amount\":%s,\"loan_rate\":12.0,\"loan_term\":%d,"
                                + "\"loan_date_type\":%d,\"bidding_days\":5}",
                        memberId,
                        yuan,
                        term,
                        dateType)
                .getJSONObject("data")
                .getLongValue("id");
    }

    public JSONObject audit(long projectId, boolean approved) {
        return patch("/loan/audit", "{\"loan_id\":%d,\"approved_or_not\":%b}", projectId, approved);
    }

    public JSONObject call(String method, String path, String body) {
        return answer(request(path).method(method, json(body)));
    }

    public JSONObject get(String path) {
        return answer(request(path).GET());
    }

    public JSONObject post(String path, String body, Object... values) {
        return answer(request(path).POST(json(body, values)));
    }

    public JSONObject patch(String path, String body, Object... values) {
        return answer(request(path).method("PATCH", json(body, values)));
    }

    private static HttpRequest.BodyPublisher json(String body, Object... values) {
        return HttpRequest.BodyPublishers.ofString(values.length == 0 ? body : body.formatted(values));
    }

    /** With the documented headers. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = Http.request("/futureloan" + path)
                .header("X-Lemonban-Media-Type", "lemonban.v2")
                .header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JSONObject answer(HttpRequest.Builder request) {
        HttpResponse<String> response = Http.send(request);
        if (response.statusCode() != 200) {
            throw new AssertionError("HTTP " + response.statusCode() + ": " + response.body());
        }
        return JSON.parseObject(response.body());
    }
}
