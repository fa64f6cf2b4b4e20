package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONWriter;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.loanhub.Borrowing;
import org.loanhub.Http;
import org.loanhub.Invented;
import org.loanhub.TestServer;
import org.loanhub.account.AccountService;
import org.loanhub.account.LoginName;
import org.loanhub.kernel.Channel;
import org.loanhub.sandbox.Person;

/** An invented person who borrows through 超即花, and does only what an app can do. */
public final class ChaojihuaBorrower {

    public static final String PASSWORD = "borrow-8";

    /** First digits of the sandbox's cards. */
    private static final Map<String, Bank> BANKS_BY_PREFIX = Map.ofEntries(
            Map.entry("622202", Bank.ICBC),
            Map.entry("621700", Bank.CCB),
            Map.entry("622848", Bank.ABC),
            Map.entry("621661", Bank.BOC),
            Map.entry("622588", Bank.CMB),
            Map.entry("622262", Bank.BCM),
            Map.entry("622188", Bank.PSBC),
            Map.entry("622909", Bank.CIB),
            Map.entry("622521", Bank.SPDB),
            Map.entry("622622", Bank.CMBC),
            Map.entry("622690", Bank.CITIC),
            Map.entry("622660", Bank.CEB),
            Map.entry("622630", Bank.HXB),
            Map.entry("622568", Bank.CGB),
            Map.entry("622986", Bank.PAB),
            Map.entry("622892", Bank.BOSC));

    private static final TestServer SERVER = TestServer.get();

    public final String mobile = Invented.mobile();
    public final Person person;
    private String token = "";
    private String orderNo = "";

    private ChaojihuaBorrower(Person person) {
        this.person = person;
    }

    /** Registered and logged in; nobody knows yet who it is. */
    public static ChaojihuaBorrower registered() {
        return registered("");
    }

    private static ChaojihuaBorrower registered(String cardEnding) {
        ChaojihuaBorrower borrower =
                new ChaojihuaBorrower(SERVER.thirdParties.people().invent(cardEnding));
        borrower.register();
        borrower.token = borrower.logIn().getString("access_token");
        return borrower;
    }

    /** With an approved line of 50,000 yuan. */
    public static ChaojihuaBorrower approved() {
        return approved("");
    }

    private static ChaojihuaBorrower approved(String cardEnding) {
        ChaojihuaBorrower borrower = registered(cardEnding);
        JSONObject answer = borrower.post("/credit-apply", borrower.particulars());
        assertThat(answer.getJSONObject("info").getString("status"))
                .as(answer.toString())
                .isEqualTo("300");
        borrower.orderNo = answer.getJSONObject("info").getString("orderNo");
        return borrower;
    }

    /** Approved, and with a card that is bound. */
    public static ChaojihuaBorrower ready() {
        return ready("");
    }

    /** @param cardEnding of the card that is bound: four digits that choose a scenario of the sandbox */
    public static ChaojihuaBorrower ready(String cardEnding) {
        ChaojihuaBorrower borrower = approved(cardEnding);
        JSONObject answer = borrower.bind(0);
        assertThat(answer.getJSONObject("info").getString("status"))
                .as(answer.toString())
                .isEqualTo("3001");
        return borrower;
    }

    /** Ready, with so much paid out. */
    public static ChaojihuaBorrower borrowing(String amount, int months) {
        ChaojihuaBorrower borrower = ready();
        borrower.done(borrower.verifyFace());
        borrower.done(borrower.withdraw(amount, months));
        borrower.awaitStatus("4101");
        return borrower;
    }

    public void register() {
        done(post("/get-sms-code", Map.of("mobile", mobile)));
        done(post("/register", Map.of("mobile", mobile, "smsCode", newestText(mobile), "password", PASSWORD)));
    }

    public JSONObject logIn() {
        return token(Map.of("grant_type", "password", "username", mobile, "password", PASSWORD));
    }

    public static String newestText(String mobile) {
        return SERVER.thirdParties.smsBox().of(mobile).get(0).code();
    }

    public static JSONObject token(Map<String, String> parameters) {
        return JSON.parseObject(sendToken(parameters).body());
    }

    public static HttpResponse<String> sendToken(Map<String, String> parameters) {
        String form = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Http.send(Http.request("/oauth/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The fields of the printed 用户信息, with this person and telephone numbers that could be. */
    public Map<String, Object> particulars() {
        Map<String, Object> fields =
                new LinkedHashMap<>(Printed.EXAMPLES.getJSONObject("user-info").getJSONObject("info"));
        fields.put("verifiedIdName", person.name());
        fields.put("verifiedIdNo", person.nationalId());
        fields.put("mobile1", "13940460755");
        fields.put("mobile2", "01065432100");
        return fields;
    }

    /** @param card 0 and 1 are bound at once, 2 with an SMS */
    public JSONObject bind(int card) {
        return post("/bank-card-bind", card(card));
    }

    public Map<String, Object> card(int card) {
        String cardNo = person.cards().get(card);
        Bank bank = bankOf(cardNo);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("orderNo", orderNo);
        fields.put("idNo", person.nationalId());
        fields.put("name", person.name());
        fields.put("cardNo", cardNo);
        fields.put("bankCode", bank.name());
        fields.put("bankName", bank.chineseName());
        fields.put("reserveMobile", mobile);
        return fields;
    }

    private static Bank bankOf(String cardNo) {
        return BANKS_BY_PREFIX.entrySet().stream()
                .filter(entry -> cardNo.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    public JSONObject verifyFace() {
        return verifyFace("a face");
    }

    /** @param face the sandbox takes any for the person's, but one with the word mismatch */
    public JSONObject verifyFace(String face) {
        return post("/user-verify", Map.of("orderNo", orderNo, "image1", picture(face)));
    }

    public static String picture(String face) {
        byte[] text = face.getBytes(StandardCharsets.ISO_8859_1);
        byte[] jpeg = new byte[text.length + 3];
        jpeg[0] = (byte) 0xFF;
        jpeg[1] = (byte) 0xD8;
        jpeg[2] = (byte) 0xFF;
        System.arraycopy(text, 0, jpeg, 3, text.length);
        return "data:image/jpg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    public JSONObject withdraw(String amount, int months) {
        return post("/loan-submit", Map.of("orderNo", orderNo, "loanAmt", amount, "period", months));
    }

    public JSONObject plan() {
        return post("/repay-plan-list", Map.of("orderNo", orderNo)).getJSONObject("info");
    }

    public JSONObject repay(int payType, int period) {
        return post("/repay-submit", Map.of("orderNo", orderNo, "payType", payType, "period", period));
    }

    public JSONArray orders(int type) {
        return get("/order-list?type=" + type).getJSONArray("info");
    }

    public String status() {
        return orders(0).getJSONObject(0).getString("order_status");
    }

    public void awaitStatus(String code) {
        Borrowing.await("status " + code, () -> status().equals(code));
    }

    public JSONObject get(String path) {
        return JSON.parseObject(Http.send(authorised(path).GET()).body());
    }

    public JSONObject post(String path, Map<String, ?> fields) {
        return postText(path, JSON.toJSONString(fields, JSONWriter.Feature.WriteNulls));
    }

    public JSONObject postText(String path, String body) {
        return JSON.parseObject(send(path, body).body());
    }

    public HttpResponse<String> send(String path, String body) {
        return Http.send(authorised(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder authorised(String path) {
        return authorised("/cjh-open-api" + path, "application/json");
    }

    /** @param path below the server's address */
    public HttpRequest.Builder authorised(String path, String contentType) {
        HttpRequest.Builder request =
                Http.request(path).header("Accept", "application/json").header("Content-Type", contentType);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public String token() {
        return token;
    }

    public ChaojihuaBorrower withToken(String other) {
        token = other;
        return this;
    }

    public String orderNo() {
        return orderNo;
    }

    public void use(String other) {
        orderNo = other;
    }

    public long accountId() {
        return SERVER.server
                .bean(AccountService.class)
                .get(Channel.CHAOJIHUA, new LoginName(mobile))
                .id();
    }

    public JSONObject done(JSONObject answer) {
        assertThat(answer.getIntValue("code")).as(answer.toString()).isOne();
        return answer;
    }

    public static String refusal(JSONObject answer) {
        assertThat(answer.getIntValue("code")).as(answer.toString()).isZero();
        assertThat(answer.get("info")).isEqualTo("");
        return answer.getString("message");
    }
}
