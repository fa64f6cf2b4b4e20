package org.loanhub.bench;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.loanhub.sandbox.Person;

/** An app of 超即花 on one kept-alive connection. */
final class ChaojihuaApp {

    private static final byte[] FACE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};

    private final ServerProcess server;
    private final HttpConnection connection;
    private final String mobile;
    private String token = "";
    private String orderNo = "";

    private ChaojihuaApp(ServerProcess server, String mobile) throws IOException {
        this.server = server;
        this.connection = new HttpConnection(server.port);
        this.mobile = mobile;
    }

    /** Registered and logged in, with an approved line, a bound card, and a loan of 6,000 that is paid out. */
    static ChaojihuaApp borrowing(ServerProcess server, String mobile) throws IOException, InterruptedException {
        ChaojihuaApp app = new ChaojihuaApp(server, mobile);
        app.signUp();
        app.apply(server.thirdParties.people().invent(""));
        app.withdraw();
        return app;
    }

    private void signUp() throws IOException {
        post("get-sms-code", "{\"mobile\":\"%s\"}".formatted(mobile));
        String code = server.thirdParties.smsBox().of(mobile).get(0).code();
        post("register", "{\"mobile\":\"%s\",\"smsCode\":\"%s\",\"password\":\"borrow-8\"}".formatted(mobile, code));
        String form = "grant_type=password&username=" + mobile + "&password=borrow-8";
        token = JSON.parseObject(
                        connection.call(request("POST", "/oauth/token", "application/x-www-form-urlencoded", form)))
                .getString("access_token");
    }

    private void apply(Person person) throws IOException {
        orderNo = post("credit-apply", """
                {"verifiedIdName":"%s","verifiedIdNo":"%s","name1":"木木","mobile1":"13940460755","relation1":"6",\
                "degree":"20","marriage":"01","monthlyIncome":"1","houseProvince":"北京市","houseCity":"北京市",\
                "houseDistrict":"东城区","houseDetailAddress":"演示路","companyName":"演示公司","companyProvince":"北京市",\
                "companyCity":"北京市","companyDistrict":"东城区"}""".formatted(person.name(), person.nationalId()))
                .getJSONObject("info")
                .getString("orderNo");
        String bound = "";
        for (String bank : "ICBC,ABC,BOC,CCB,BCM,PSBC,CMB,CITIC,CEB,HXB,CMBC,CGB,PAB,CIB,SPDB,BOSC".split(",")) {
            if (!bound.contains("3001")) {
                bound = send("bank-card-bind", """
                        {"orderNo":%s,"idNo":"%s","name":"%s","cardNo":%s,"bankCode":"%s","reserveMobile":%s}""".formatted(
                                orderNo,
                                person.nationalId(),
                                person.name(),
                                person.cards().get(0),
                                bank,
                                mobile));
            }
        }
    }

    private void withdraw() throws IOException, InterruptedException {
        String face = "data:image/jpg;base64," + Base64.getEncoder().encodeToString(FACE);
        post("user-verify", "{\"orderNo\":%s,\"image1\":\"%s\"}".formatted(orderNo, face));
        post("loan-submit", "{\"orderNo\":%s,\"loanAmt\":6000,\"period\":12}".formatted(orderNo));
        for (int i = 0; i < 100 && !list().contains("\"4101\""); i++) {
            Thread.sleep(100);
        }
    }

    String list() throws IOException {
        return connection.call(request("GET", "/cjh-open-api/order-list?type=0", "application/json", ""));
    }

    String calculate() throws IOException {
        return send("loan-calculate", "{\"amount\":6000,\"period\":12,\"orderNo\":" + orderNo + "}");
    }

    /** @throws IllegalStateException if it was not carried out */
    private JSONObject post(String call, String body) throws IOException {
        String answer = send(call, body);
        if (!isDone(answer)) {
            throw new IllegalStateException(call + ": " + answer);
        }
        return JSON.parseObject(answer);
    }

    static boolean isDone(String answer) {
        return answer.startsWith("{\"code\":1,");
    }

    private String send(String call, String body) throws IOException {
        return connection.call(request("POST", "/cjh-open-api/" + call, "application/json", body));
    }

    private byte[] request(String method, String path, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nAuthorization: Bearer " + token + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
