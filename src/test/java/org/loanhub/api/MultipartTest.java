package org.loanhub.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.Invented;
import org.loanhub.MultipartForm;
import org.loanhub.api.chaojihua.ChaojihuaBorrower;
import org.loanhub.api.referral.Leads;
import org.loanhub.api.referral.ReferralClient;
import org.loanhub.api.wukong.WukongClient;

/** {@code multipart/form-data}, which Postman calls form-data, at every door that takes forms; and what it must not look like. */
@Tag("server")
class MultipartTest {

    private static final String OF_WUKONG = "abc12345";

    /** Broken in every way that matters. */
    private static final String[] BROKEN = {
        MultipartForm.of(Map.of("mobile", "13900000001")).replaceAll("--\r\n$", ""),
        MultipartForm.of(Map.of("mobile", "13900000001")).replace("Content-Disposition", "Disposition"),
        MultipartForm.of(Map.of("mobile", "13900000001")).replace("name=", "nom="),
        MultipartForm.of(Map.of("mobile", "13900000001")).replace("\r\n\r\n", "\r\n"),
        MultipartForm.of(Map.of("mobile", "13900000001")).replaceFirst("-\r\n", "=\r\n"),
        "--"
    };

    /** Declared as it, and nothing of the kind. */
    private static final String[] NONE = {
        "telephone=13900000001&mobile=13900000001&grant_type=password", "{\"mobile\":\"13900000001\"}"
    };

    // -- 第一甩单

    @Test
    void anOfficerRegistersLogsInAndHandsOverALead() {
        String mobile = Invented.mobile();
        ReferralClient officer = new ReferralClient();
        officer.sendCode(mobile);
        Map<String, String> registration = Map.of(
                "securityCode",
                ReferralClient.newestCode(mobile),
                "telephone",
                mobile,
                "password",
                ReferralClient.PASSWORD,
                "confirmPassword",
                ReferralClient.PASSWORD);

        assertThat(officer.postMultipart("/register", registration)).containsEntry("sucessed", true);
        assertThat(officer.postMultipart("/login", Map.of("telephone", mobile, "password", "wrong-1")))
                .containsEntry("errorMessage", "telephone or password is wrong");
        assertThat(officer.postMultipart("/login", Map.of("telephone", mobile, "password", ReferralClient.PASSWORD)))
                .containsEntry("sucessed", true);
        Map<String, String> lead = Leads.documented();
        assertThat(officer.postMultipart("/loanrequest/", lead)).containsEntry("sucessed", true);
        assertThat(officer.postMultipart("/loanrequest/", lead))
                .containsEntry("errorMessage", "the same customer was handed over for this loan_type within 24 hours");
    }

    @Test
    void theFirstFaultIsNamedAsInAForm() {
        Map<String, String> lead = new HashMap<>(Leads.documented());
        lead.put("customer_info.name", "  ");

        assertThat(ReferralClient.officer().postMultipart("/loanrequest/", lead))
                .containsEntry("errorMessage", "customer_info.name is required");
    }

    @Test
    void aLeadsMultipartThatIsBrokenHasTheDocumentsForm() {
        for (String body : BROKEN) {
            HttpResponse<String> answer = Http.send(MultipartForm.post("/register", body));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .as(body)
                    .isEqualTo("{\"sucessed\":false,\"errorMessage\":\"the parameters cannot be read\"}");
        }
    }

    // -- 悟空; every operation with every parameter is in BadInputTest

    @Test
    void aUserSignsUpLogsInAndChangesThePassword() {
        String mobile = WukongClient.freshMobile();
        assertThat(wukong("/1/send-mobile-code/new-user", Map.of("mobile", mobile)))
                .containsEntry("status", "SUCCESS");
        assertThat(wukong(
                        "/signup",
                        Map.of("mobile", mobile, "code", ReferralClient.newestCode(mobile), "password", OF_WUKONG)))
                .containsEntry("status", "SUCCESS");
        JSONObject login = wukong("/login", Map.of("mobile", mobile, "password", OF_WUKONG));
        WukongClient user = WukongClient.withToken(WukongClient.first(login).getString("token"));
        String other = "  密码 12345  ";

        assertThat(user.send(
                        "PUT",
                        "/password",
                        MultipartForm.TYPE,
                        MultipartForm.of(
                                Map.of("old_password", OF_WUKONG, "new_password", other, "repeat_password", other))))
                .containsEntry("error_message", "密码修改成功");
        assertThat(wukong("/login", Map.of("mobile", mobile, "password", other)))
                .containsEntry("status", "SUCCESS");
    }

    @Test
    void aFileIsNoField() {
        assertThat(JSON.parseObject(
                        Http.send(MultipartForm.post("/login", MultipartForm.withFile(Map.of("password", OF_WUKONG))))
                                .body()))
                .isEqualTo(Map.of("status", "FAILURE", "error_message", "请输入手机号"));
        String mobile = WukongClient.freshMobile();
        WukongClient.user(mobile);
        assertThat(JSON.parseObject(Http.send(MultipartForm.post(
                                "/login", MultipartForm.withFile(Map.of("mobile", mobile, "password", OF_WUKONG))))
                        .body()))
                .containsEntry("status", "SUCCESS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/signup"})
    void aUsersMultipartThatIsBrokenHasTheDocumentsForm(String path) {
        for (String body : BROKEN) {
            assertThat(refusal(MultipartForm.post(path, body))).as(body).isEqualTo("请求内容无法解析，请检查multipart/form-data格式");
        }
        assertThat(refusal(Http.request(path)
                        .header("Content-Type", "multipart/form-data")
                        .POST(HttpRequest.BodyPublishers.ofString(MultipartForm.of(Map.of("mobile", "1"))))))
                .isEqualTo("请求内容无法解析，请检查multipart/form-data格式");
        assertThat(refusal(MultipartForm.post(path, MultipartForm.of(Map.of("mobile", "1".repeat(70_000))))))
                .isEqualTo("请求内容过长");
        assertThat(refusal(MultipartForm.post(path, ""))).isEqualTo("请输入手机号");
    }

    /** As the document's own clients may have it: JSON or a form under any media type. */
    @Test
    void whatIsOnlyDeclaredSoIsReadAsWhatItIs() {
        for (String body : NONE) {
            assertThat(refusal(MultipartForm.post("/signup", body))).as(body).isEqualTo("请输入密码");
        }
    }

    @Test
    void partsWithoutEndAreRefused() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 1001; i++) {
            many.put(Integer.toString(i, 36), "");
        }
        String body = MultipartForm.of(many).replace("--------------------------728293847561029384756102", "x");

        assertThat(refusal(Http.request("/signup")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(body))))
                .isEqualTo("请求内容无法解析，请检查multipart/form-data格式");
    }

    private static JSONObject wukong(String path, Map<String, String> fields) {
        return JSON.parseObject(Http.send(MultipartForm.post(path, fields)).body());
    }

    private static String refusal(HttpRequest.Builder request) {
        HttpResponse<String> answer = Http.send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.parseObject(answer.body())).containsEntry("status", "FAILURE");
        return JSON.parseObject(answer.body()).getString("error_message");
    }

    // -- 超即花

    @Test
    void aTokenIsAskedForAndRefreshed() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.registered();
        JSONObject tokens = token(
                Map.of("grant_type", "password", "username", borrower.mobile, "password", ChaojihuaBorrower.PASSWORD));
        JSONObject next =
                token(Map.of("grant_type", "refresh_token", "refresh_token", tokens.getString("refresh_token")));

        assertThat(Http.send(Http.request("/cjh-open-api/bank-list")
                                .header("Authorization", "Bearer " + next.getString("access_token"))
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokensMultipartThatIsBrokenHasTheFormOfOAuth() {
        for (String body : BROKEN) {
            HttpResponse<String> answer = Http.send(MultipartForm.post("/oauth/token", body));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(JSON.parseObject(answer.body())).as(body).containsEntry("error", "invalid_request");
        }
    }

    private static JSONObject token(Map<String, String> fields) {
        return JSON.parseObject(
                Http.send(MultipartForm.post("/oauth/token", fields)).body());
    }

    // -- 前程贷 and 现金贷, whose documents know JSON only

    @Test
    void whatIsNoJsonStaysNone() {
        HttpResponse<String> futureloan = Http.send(
                MultipartForm.post("/futureloan/member/login", Map.of("mobile_phone", "13900000001", "pwd", "12345678"))
                        .header("X-Lemonban-Media-Type", "lemonban.v2"));
        HttpResponse<String> cashloan = Http.send(
                MultipartForm.post("/security/login", Map.of("username", "13900000001", "password", "123456")));

        assertThat(JSON.parseObject(futureloan.body()))
                .containsEntry("code", 2)
                .containsEntry("msg", "请求内容无法解析，请检查JSON格式");
        assertThat(JSON.parseObject(cashloan.body()))
                .containsEntry("exceptionFlag", "9999")
                .containsEntry("responseMessage", "请求头Content-Type应为application/json");
    }
}
