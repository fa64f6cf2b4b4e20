package org.loanhub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.loanhub.Invented;

/** Somebody who borrows 6000 yuan for six months through 超即花, from an application in another process. */
final class RemoteBorrower {

    private static final String PASSWORD = "borrow-8";
    private static final String FACE = "data:image/jpg;base64,/9j/4AAQSkZJRgABAQ==";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String application;
    private final String sandbox;
    private final String mobile = Invented.mobile();
    private String token = "";

    RemoteBorrower(String application, String sandbox) {
        this.application = application;
        this.sandbox = sandbox;
    }

    /** From signing up until the money is ordered; whether it comes is another matter. */
    void borrow() throws Exception {
        post("/get-sms-code", Map.of("mobile", mobile));
        String code = JSON.parseArray(get(sandbox + "/sms?mobile=" + mobile))
                .getJSONObject(0)
                .getString("code");
        post("/register", Map.of("mobile", mobile, "smsCode", code, "password", PASSWORD));
        logIn();
        JSONObject person =
                JSON.parseObject(new SandboxClient(sandbox).post("/people", "").body());
        String orderNo = ((JSONObject) post("/credit-apply", particulars(person))).getString("orderNo");
        post("/bank-card-bind", card(person, orderNo));
        post("/user-verify", Map.of("orderNo", orderNo, "image1", FACE));
        post("/loan-submit", Map.of("orderNo", orderNo, "loanAmt", 6000, "period", 6));
    }

    void logIn() throws Exception {
        String form = "grant_type=password&username=" + mobile + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        token = JSON.parseObject(new SandboxClient(application)
                        .post("/oauth/token", form)
                        .body())
                .getString("access_token");
    }

    /** Of the newest order. */
    String status() throws Exception {
        JSONArray orders = (JSONArray) info(get(application + "/cjh-open-api/order-list?type=0"));
        return orders.getJSONObject(0).getString("order_status");
    }

    private static Map<String, Object> particulars(JSONObject person) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "verifiedIdName", person.get("name"),
                "verifiedIdNo", person.get("nationalId"),
                "name1", "木木",
                "mobile1", "13940460755",
                "relation1", "6",
                "degree", "20",
                "marriage", "01",
                "monthlyIncome", "10000"));
        fields.putAll(Map.of("houseProvince", "北京市", "houseCity", "北京市", "houseDistrict", "东城区"));
        fields.putAll(Map.of("houseDetailAddress", "演示路1号", "companyName", "演示公司"));
        fields.putAll(Map.of("companyProvince", "北京市", "companyCity", "北京市", "companyDistrict", "东城区"));
        return fields;
    }

    private Map<String, Object> card(JSONObject person, String orderNo) {
        String cardNo = person.getJSONArray("cards").getString(0);
        Bank bank = Bank.ofCard(cardNo).orElseThrow();
        return Map.of(
                "orderNo",
                orderNo,
                "idNo",
                person.get("nationalId"),
                "name",
                person.get("name"),
                "cardNo",
                cardNo,
                "bankCode",
                bank.name(),
                "bankName",
                bank.chineseName,
                "reserveMobile",
                mobile);
    }

    private Object post(String path, Map<String, ?> fields) throws Exception {
        return info(send(request(application + "/cjh-open-api" + path)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.toJSONString(fields)))));
    }

    private static Object info(String answer) {
        JSONObject read = JSON.parseObject(answer);
        assertThat(read.getIntValue("code")).as(answer).isOne();
        return read.get("info");
    }

    private String get(String url) throws Exception {
        return send(request(url).GET());
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
