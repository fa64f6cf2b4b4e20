package org.loanhub.bench;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.loanhub.sandbox.Person;

/** An app of 现金贷 on one kept-alive connection; signs what it sends. Answers are not verified, which costs the server nothing. */
final class CashloanApp {

    private static final String MONTHLY = "7d1f6f0e-93c5-4a8b-9f1e-2b6c4f7a1d90";

    private static final String CARRIED_OUT = "\"exceptionFlag\":\"0000\"";

    private final ServerProcess server;
    private final HttpConnection connection;
    private final String mobile;
    private String session = "none";

    CashloanApp(ServerProcess server, String mobile) throws IOException {
        this.server = server;
        this.mobile = mobile;
        this.connection = new HttpConnection(server.port);
    }

    /** Registered, logged in, and verified in every respect. */
    static CashloanApp verified(ServerProcess server, String mobile) throws IOException {
        CashloanApp app = new CashloanApp(server, mobile);
        app.signUp();
        app.verify(server.thirdParties.people().invent(""));
        return app;
    }

    private void signUp() throws IOException {
        String picture = call("/openApi/getCode").getString("resultSet");
        call("/openApi/getSmsCode", "mobile", mobile, "code", picture);
        String code = server.thirdParties.smsBox().of(mobile).get(0).code();
        call("/openApi/checkSmsCode", "mobile", mobile, "smscode", code);
        // The next step belongs to the session that this one began.
        session = connection.cookie().substring(connection.cookie().indexOf('=') + 1);
        call("/openApi/userRegister", "mobile", mobile, "password", "borrow-8", "confirmPassword", "borrow-8");
        logIn();
    }

    /** In a session that the server has not seen yet. */
    void logIn() throws IOException {
        session = call("/security/login", "username", mobile, "password", "borrow-8", "appType", "1", "token", "bench")
                .getString("resultSet");
    }

    private void verify(Person person) throws IOException {
        call("/appCommonApi/authRealNameInfo", "realName", person.name(), "idCardNo", person.nationalId());
        call("/appCommonApi/authUserBankCard", "bankCardNo", person.cards().get(0), "mobile", mobile);
        call("/appCommonApi/authUserMobile");
        call("/appCommonApi/savePerfectUserInfo", PROFILE);
        call(
                "/appCommonApi/saveOrUpdateRelShip",
                "operType",
                "add",
                "relType",
                "6",
                "realName",
                "木木",
                "phoneNum",
                "13940460755");
    }

    private static final String[] PROFILE = {
        "education", "5",
        "maritalStatus", "1",
        "registry_province", "110000",
        "registry_city", "110000",
        "registry_detail", "演示",
        "house_address_province", "110000",
        "house_address_city", "110000",
        "house_address_county", "110108",
        "house_address_detail", "演示 演示",
        "residenceLength", "01",
        "industryType", "3",
        "work_address_province", "110000",
        "work_address_city", "110000",
        "work_address_county", "110108",
        "work_address_detail", "演示",
        "workingHours", "01",
        "currentWorkInfo", "演示科技有限公司",
        "currentPosition", "演示",
        "monthIncome", "10000",
        "payrollDay", "10"
    };

    /** Twelve months in equal parts, so that each installment but the first is paid by the same statements and figures. */
    static String[] wish(String amount) {
        return new String[] {
            "productId", MONTHLY,
            "amount", amount,
            "termCount", "12",
            "termUnit", "2",
            "repayTermCount", "1",
            "repayTermUnit", "2",
            "repayType", "4",
            "interestRate", "0.15",
            "orderId", "201701012236523",
            "purpose", "21",
            "otherChannels", "01"
        };
    }

    /** Borrows and waits for the money, ten seconds at most. @return the public ids of the installments */
    List<String> borrow(String amount) throws IOException, InterruptedException {
        call("/appCommonApi/loanProductApply", wish(amount));
        JSONArray installments = new JSONArray();
        for (int i = 0; i < 100 && installments.isEmpty(); i++) {
            Thread.sleep(100);
            installments = call("/appCommonApi/getRepayInfoList", LIST).getJSONArray("resultSet");
        }
        return installments.stream()
                .map(line -> ((JSONObject) line).getString("id"))
                .toList();
    }

    static final String[] LIST = {"pageNum", "1", "pageSize", "20", "condition", "0"};

    String session() {
        return session;
    }

    /** @throws IllegalStateException if it was not carried out */
    JSONObject call(String path, String... fields) throws IOException {
        String answer = send(path, session, fields);
        if (!answer.contains(CARRIED_OUT)) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return JSON.parseObject(answer);
    }

    /** @return whether it was carried out and not refused */
    boolean done(String path, String asSession, String... fields) throws IOException {
        return isDone(send(path, asSession, fields));
    }

    private static boolean isDone(String answer) {
        return answer.contains(CARRIED_OUT)
                && (answer.contains("\"responseCode\":\"0000\"") || answer.contains("\"responseCode\":\"20005000\""));
    }

    private String send(String path, String asSession, String... fields) throws IOException {
        JSONObject message = new JSONObject();
        for (int i = 0; i < fields.length; i += 2) {
            message.put(fields[i], fields[i + 1]);
        }
        String timestamp = Long.toString(System.currentTimeMillis());
        String nonce = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE));
        message.put("timestamp", timestamp);
        message.put("nonce", nonce);
        String text = JSON.toJSONString(message, JSONWriter.Feature.MapSortField);
        message.put("sign", sha1(ServerProcess.APP_KEY + timestamp + nonce + text));
        byte[] body = message.toJSONString().getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Cookie: LOANHUB_SESSION=" + asSession + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return connection.call((head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
