package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.AccountTest.refusal;
import static org.loanhub.api.wukong.WukongClient.first;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.TestServer;
import org.loanhub.sandbox.Person;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios;

@Tag("server")
class KycTest {

    private static final Map<String, Object> SAVED = Map.of("status", "SUCCESS", "error_message", "保存成功");

    private final TestServer server = TestServer.get();

    @Test
    void anIdentityThatTheRegisterConfirmsPasses() {
        WukongClient user = WukongClient.user();
        Person person = Steps.invent("");

        assertThat(Steps.identity(user, person)).isEqualTo(Map.of("status", "SUCCESS", "error_message", "pass"));
        assertThat(user.get("/lm-get-identity"))
                .isEqualTo(
                        list(Map.of("real_name", person.name(), "identity_no", person.nationalId(), "state", "pass")));
        assertThat(Steps.identity(user, person)).containsEntry("error_message", "pass");
    }

    @Test
    void anIdentityThatTheRegisterDeniesIsKeptAndMayBeTriedAgain() {
        WukongClient user = WukongClient.user();
        Person person = Steps.invent("");
        Map<String, String> wrong = Map.of("username", "张冠李戴", "identityno", person.nationalId());

        assertThat(user.post("/lm-identity", wrong)).isEqualTo(Map.of("status", "SUCCESS", "error_message", "nopass"));
        assertThat(first(user.get("/lm-get-identity"))).containsEntry("state", "nopass");
        assertThat(Steps.identity(user, person)).containsEntry("error_message", "pass");
    }

    @Test
    void aPassedIdentityIsNotExchanged() {
        WukongClient user = WukongClient.user();
        Steps.identity(user, Steps.invent(""));

        assertThat(Steps.identity(user, Steps.invent(""))).isEqualTo(refusal("您已通过身份认证，不能更换身份"));
    }

    @Test
    void aPersonIsVerifiedInOneAccountOnly() {
        Person person = Steps.invent("");
        Steps.identity(WukongClient.user(), person);

        assertThat(Steps.identity(WukongClient.user(), person)).isEqualTo(refusal("该身份证已在其他账号认证"));
    }

    @Test
    void aRegisterThatDoesNotAnswerDecidesNothing() {
        WukongClient user = WukongClient.user();
        Person person = Steps.invent("");
        server.thirdParties.scenarios().choose(Scenarios.Party.LIMU, Scenario.REFUSED);
        try {
            assertThat(Steps.identity(user, person)).isEqualTo(refusal("认证服务暂时不可用，请稍后再试"));
        } finally {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIMU, Scenario.FINE);
        }
        assertThat(user.get("/lm-get-identity"))
                .isEqualTo(list(Map.of("real_name", "", "identity_no", "", "state", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "'','',请输入真实姓名",
        "郝柳色,'',请输入身份证号码",
        "郝柳色,12345,身份证号码格式不正确",
        "'<script>',350722199505262020,填写的信息格式不正确，请检查",
    })
    void aFaultyIdentityIsNotAskedFor(String name, String id, String message) {
        assertThat(WukongClient.user().post("/lm-identity", Map.of("username", name, "identityno", id)))
                .isEqualTo(refusal(message));
    }

    @Test
    void whatAUserTellsIsShownAsPrinted() {
        WukongClient user = WukongClient.user();
        Steps.work(user);
        Steps.relation(user);

        JSONObject saved = user.post(
                "/user-save-profile",
                Map.of(
                        "live_area", List.of("福建省", "厦门市", "集美区"),
                        "live_addr", "厦门北站",
                        "live_time", List.of("2年以上")));

        assertThat(saved).isEqualTo(SAVED);
        assertThat(user.get("/user-profile"))
                .isEqualTo(list(Map.of(
                        "live_area",
                        List.of("福建省", "厦门市", "集美区"),
                        "live_addr",
                        "厦门北站",
                        "live_time",
                        List.of("2年以上"),
                        "is_work_auth",
                        1,
                        "is_relation_auth",
                        1)));
        assertThat(user.get("/user-work"))
                .isEqualTo(list(Map.of(
                        "industry", "所属行业",
                        "position", "职位",
                        "company_name", "单位名称",
                        "company_area", List.of("福建省", "厦门市", "湖里区"),
                        "company_addr", "详细地址",
                        "company_tel", "5767737")));
        assertThat(user.get("/user-relation"))
                .isEqualTo(list(Map.of(
                        "linkman_relation_fir", List.of("朋友"),
                        "linkman_name_fir", "姓名甲",
                        "linkman_tel_fir", "13812340001",
                        "linkman_relation_sec", List.of("同事"),
                        "linkman_name_sec", "姓名乙",
                        "linkman_tel_sec", "13812340002")));
    }

    @Test
    void whatWasNotToldIsEmpty() {
        WukongClient user = WukongClient.user();

        assertThat(user.get("/user-profile"))
                .isEqualTo(list(Map.of(
                        "live_area",
                        List.of(),
                        "live_addr",
                        "",
                        "live_time",
                        List.of(),
                        "is_work_auth",
                        0,
                        "is_relation_auth",
                        0)));
        assertThat(first(user.get("/user-work"))).containsEntry("company_area", List.of());
        assertThat(first(user.get("/user-relation"))).containsEntry("linkman_name_sec", "");
        assertThat(user.get("/user-auth-state"))
                .isEqualTo(list(Map.of(
                        "is_identity_auth", 0, "is_profile_auth", 0, "is_bankcard_auth", 0, "is_phone_auth", 0)));
        assertThat(user.get("/auth-bankcard-get")).isEqualTo(list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "live_area=福建省,厦门市,集美区&live_addr=a&live_time=b",
                "live_area=[\"福建省\",\"厦门市\",\"集美区\"]&live_addr=a&live_time=b",
                "live_area[]=福建省&live_area[]=厦门市&live_area[]=集美区&live_addr=a&live_time=b",
                "live_area=福建省&live_area=厦门市&live_area=集美区&live_addr=a&live_time=b"
            })
    void aFormTellsItsListsInAnyOfTheUsualWays(String form) {
        WukongClient user = WukongClient.user();

        assertThat(user.send("POST", "/user-save-profile", "application/x-www-form-urlencoded", form))
                .isEqualTo(SAVED);

        assertThat(first(user.get("/user-profile")))
                .containsEntry("live_area", List.of("福建省", "厦门市", "集美区"))
                .containsEntry("live_time", List.of("b"));
    }

    @ParameterizedTest
    @CsvSource({
        "/user-save-profile,live_area,请选择居住区域",
        "/user-save-profile,live_addr,请填写详细地址",
        "/user-save-profile,live_time,请选择居住时长",
        "/user-save-work,industry,请填写从事行业",
        "/user-save-work,position,请填写工作岗位",
        "/user-save-work,company_name,请填写单位名称",
        "/user-save-work,company_area,请选择单位所在地",
        "/user-save-work,company_addr,请填写单位详细地址",
        "/user-save-work,company_tel,请填写单位电话",
        "/user-save-relation,linkman_relation_fir,请选择1号联系人与本人关系",
        "/user-save-relation,linkman_name_fir,请填写1号联系人姓名",
        "/user-save-relation,linkman_tel_fir,请填写1号联系人电话",
        "/user-save-relation,linkman_relation_sec,请选择2号联系人与本人关系",
        "/user-save-relation,linkman_name_sec,请填写2号联系人姓名",
        "/user-save-relation,linkman_tel_sec,请填写2号联系人电话",
    })
    void everyPartOfAProfileIsNeeded(String path, String part, String message) {
        WukongClient user = WukongClient.user();
        Map<String, Object> params = new HashMap<>(ALL);
        params.remove(part);

        JSONObject missing = user.post(path, params);
        params.put(part, "");
        JSONObject empty = user.post(path, params);
        params.put(part, "x".repeat(2000));
        JSONObject tooLong = user.post(path, params);

        assertThat(missing).isEqualTo(refusal(message));
        assertThat(empty).isEqualTo(refusal(message));
        assertThat(tooLong).isEqualTo(refusal("填写的信息格式不正确，请检查"));
        assertThat(first(user.get("/user-auth-state"))).containsEntry("is_profile_auth", 0);
    }

    private static final Map<String, Object> ALL = Map.ofEntries(
            Map.entry("live_area", List.of("福建省", "厦门市", "集美区")),
            Map.entry("live_addr", "厦门北站"),
            Map.entry("live_time", List.of("2年以上")),
            Map.entry("industry", "所属行业"),
            Map.entry("position", "职位"),
            Map.entry("company_name", "单位名称"),
            Map.entry("company_area", List.of("福建省", "厦门市", "湖里区")),
            Map.entry("company_addr", "详细地址"),
            Map.entry("company_tel", "5767737"),
            Map.entry("linkman_relation_fir", List.of("朋友")),
            Map.entry("linkman_name_fir", "姓名甲"),
            Map.entry("linkman_tel_fir", "13812340001"),
            Map.entry("linkman_relation_sec", List.of("同事")),
            Map.entry("linkman_name_sec", "姓名乙"),
            Map.entry("linkman_tel_sec", "13812340002"));

    @Test
    void personalDataIsStoredEncrypted() {
        WukongClient user = WukongClient.user();
        Steps.work(user);
        user.post("/auth-common", Map.of("auth_type", "qq", "accounts", "253494590"));

        long id = accountId(user);
        assertThat(server.jdbc.queryForObject("SELECT company FROM person_work WHERE account_id = ?", byte[].class, id))
                .isNotEqualTo("单位名称".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(server.jdbc.queryForObject(
                        "SELECT LOCATE('253494590', number) FROM stated_account WHERE account_id = ?",
                        Integer.class,
                        id))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"qq,253494590", "wechat,wukong_2017", "bankcard,6217001830005412416"})
    void otherAccountsAreKeptAndShown(String type, String number) {
        WukongClient user = WukongClient.user();
        assertThat(user.get("/auth-common-get", Map.of("auth_type", type))).isEqualTo(list(Map.of(type, "")));

        assertThat(user.post("/auth-common", Map.of("auth_type", type, "accounts", number)))
                .isEqualTo(Map.of("status", "SUCCESS", "error_message", "认证成功"));

        assertThat(user.get("/auth-common-get", Map.of("auth_type", type))).isEqualTo(list(Map.of(type, number)));
    }

    @ParameterizedTest
    @CsvSource({
        "'',1,请选择认证类型",
        "taobao,1,认证类型仅支持qq、wechat、bankcard",
        "qq,'',请填写账号",
        "qq,abc,填写的信息格式不正确，请检查",
        "bankcard,123,填写的信息格式不正确，请检查",
        "wechat,a,填写的信息格式不正确，请检查",
    })
    void faultyOtherAccountsAreRefused(String type, String number, String message) {
        assertThat(WukongClient.user().post("/auth-common", Map.of("auth_type", type, "accounts", number)))
                .isEqualTo(refusal(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"taobao", "jd", "education", "bill", "ebank"})
    void checksThatWereNotMadeAreZero(String type) {
        assertThat(WukongClient.user().get("/auth-common-get", Map.of("auth_type", type)))
                .isEqualTo(list(Map.of(type, 0)));
    }

    @Test
    void signingACardGivesTheFormOfLianLiansPage() {
        WukongClient user = profiled();
        Person person = Steps.invent("");
        Steps.identity(user, person);

        JSONObject answer = user.get(
                "/llpay-sign", Map.of("id_type", "0", "card_no", person.cards().get(0)));

        JSONObject reqData = first(answer).getJSONObject("req_data");
        assertThat(reqData.keySet())
                .containsExactly(
                        "acct_name",
                        "app_request",
                        "card_no",
                        "id_no",
                        "id_type",
                        "oid_partner",
                        "pay_type",
                        "risk_item",
                        "sign_type",
                        "url_return",
                        "user_id",
                        "version",
                        "sign");
        assertThat(reqData.get("app_request")).isEqualTo(3);
        assertThat(reqData.get("user_id")).isInstanceOf(Integer.class);
        assertThat(reqData.get("id_type")).isEqualTo("0");
        assertThat(reqData.get("pay_type")).isEqualTo("I");
        assertThat(JSON.parseObject(reqData.getString("risk_item")).keySet())
                .containsExactlyInAnyOrder(
                        "frms_ware_category",
                        "user_info_mercht_userno",
                        "user_info_bind_phone",
                        "user_info_dt_register",
                        "user_info_identify_type",
                        "user_info_identify_state",
                        "user_info_full_name",
                        "user_info_id_no");
    }

    @Test
    void aCardCountsOnceItsHolderComesBackSigned() {
        WukongClient user = profiled();
        Person person = Steps.invent("");
        Steps.identity(user, person);
        String cardNo = person.cards().get(0);

        JSONObject reqData =
                first(user.get("/llpay-sign", Map.of("card_no", cardNo))).getJSONObject("req_data");
        assertThat(user.get("/auth-bankcard-get")).isEqualTo(list());
        String target = Browser.target(Browser.decide("/signApply.htm", reqData.toString(), "approve"));
        String page = Browser.open(target);

        assertThat(page).contains("银行卡认证成功", cardNo.substring(cardNo.length() - 4));
        JSONObject card = first(user.get("/auth-bankcard-get"));
        assertThat(card).containsOnlyKeys("id", "bank_name", "bank_no", "bank_code", "is_default");
        assertThat(card.get("id")).isInstanceOf(Integer.class);
        assertThat(card.getString("bank_no"))
                .isEqualTo(cardNo.substring(0, 4) + "********" + cardNo.substring(cardNo.length() - 4));
        assertThat(card.getString("bank_code")).matches("\\d{8}");
        assertThat(card.get("is_default")).isEqualTo(1);
        assertThat(first(user.get("/user-auth-state"))).containsEntry("is_bankcard_auth", 1);
        assertThat(Browser.open(target)).isEqualTo(page);
        assertThat(user.get("/llpay-sign", Map.of("card_no", cardNo))).isEqualTo(refusal("该银行卡已认证，请勿重复认证"));
    }

    @Test
    void aSecondCardWaitsUntilItIsMadeTheDefault() {
        WukongClient user = profiled();
        Person person = Steps.invent("");
        Steps.identity(user, person);
        Steps.card(user, person.cards().get(0));
        Steps.card(user, person.cards().get(1));
        JSONObject second =
                user.get("/auth-bankcard-get").getJSONArray("results").getJSONObject(1);
        assertThat(second.get("is_default")).isEqualTo(0);

        assertThat(user.put("/set-bankcard-default", Map.of("id", second.get("id"))))
                .isEqualTo(Map.of("status", "SUCCESS", "error_message", "设置成功"));

        assertThat(user.get("/auth-bankcard-get").getJSONArray("results").toList(JSONObject.class))
                .extracting(card -> card.get("is_default"))
                .containsExactly(0, 1);
    }

    @Test
    void aSigningThatLianLianDoesNotConfirmYetIsConfirmedLater() {
        WukongClient user = profiled();
        Person person = Steps.invent("");
        Steps.identity(user, person);
        JSONObject reqData = first(
                        user.get("/llpay-sign", Map.of("card_no", person.cards().get(0))))
                .getJSONObject("req_data");
        String target = Browser.target(Browser.decide("/signApply.htm", reqData.toString(), "approve"));
        server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.UNKNOWN_THEN_HEALED);
        try {
            assertThat(Browser.open(target)).contains("正在确认");
            assertThat(user.get("/auth-bankcard-get")).isEqualTo(list());
        } finally {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.FINE);
        }

        assertThat(Browser.open(target)).contains("银行卡认证成功");
        assertThat(first(user.get("/auth-bankcard-get"))).containsEntry("is_default", 1);
    }

    @Test
    void aDecliningHolderSignsNothing() {
        WukongClient user = profiled();
        Person person = Steps.invent("");
        Steps.identity(user, person);
        JSONObject reqData = first(
                        user.get("/llpay-sign", Map.of("card_no", person.cards().get(0))))
                .getJSONObject("req_data");

        HttpResponse<String> declined = Browser.decide("/signApply.htm", reqData.toString(), "decline");

        assertThat(Browser.open(Browser.target(declined))).contains("银行卡认证未完成");
        assertThat(user.get("/auth-bankcard-get")).isEqualTo(list());
    }

    @Test
    void aForgedReturnSignsNothing() {
        WukongClient user = profiled();
        Person person = Steps.invent("");
        Steps.identity(user, person);
        user.get("/llpay-sign", Map.of("card_no", person.cards().get(0)));

        String forged = "{\"oid_partner\":\"1\",\"user_id\":\"%d\",\"agreeno\":\"2025\",\"sign\":\"x\"}"
                .formatted(accountId(user));
        String page = Browser.open(
                server.url() + "/llpay-sign-return?" + WukongClient.form(Map.of("status", "0000", "result", forged)));

        assertThat(page).contains("银行卡认证未完成");
        assertThat(Browser.open(server.url() + "/llpay-sign-return")).contains("银行卡认证未完成");
        assertThat(user.get("/auth-bankcard-get")).isEqualTo(list());
    }

    @Test
    void signingNeedsAnIdentityAndNothingElse() {
        WukongClient user = WukongClient.user();
        Person person = Steps.invent("");
        Map<String, String> card = Map.of("card_no", person.cards().get(0));

        assertThat(user.get("/llpay-sign")).isEqualTo(refusal("请输入银行卡号"));
        assertThat(user.get("/llpay-sign", card)).isEqualTo(refusal("请先完成身份认证"));
        Steps.identity(user, person);
        assertThat(user.get("/llpay-sign", card)).containsEntry("status", "SUCCESS");
        assertThat(user.get("/llpay-sign", Map.of("card_no", "1", "id_type", "9")))
                .isEqualTo(refusal("证件类型仅支持身份证"));
    }

    @Test
    void theBinTellsWhetherACardIsOne() {
        WukongClient user = WukongClient.user();

        assertThat(user.get(
                        "/llpay-cardbin",
                        Map.of("card_no", Steps.invent("").cards().get(0))))
                .isEqualTo(Map.of("status", "SUCCESS", "error_message", ""));
        assertThat(user.get("/llpay-cardbin", Map.of("card_no", "1111111111111111")))
                .isEqualTo(refusal("无法识别该银行卡，请检查卡号"));
        assertThat(user.get("/llpay-cardbin", Map.of("card_no", "12"))).isEqualTo(refusal("填写的信息格式不正确，请检查"));
        assertThat(user.get("/llpay-cardbin")).isEqualTo(refusal("请输入银行卡号"));
    }

    @ParameterizedTest
    @CsvSource({"'',请选择银行卡", "abc,银行卡ID格式不正确", "1.5,银行卡ID格式不正确", "999999999999,银行卡不存在"})
    void onlyAnOwnCardBecomesTheDefault(String id, String message) {
        assertThat(WukongClient.user().put("/set-bankcard-default", Map.of("id", id)))
                .isEqualTo(refusal(message));
    }

    @Test
    void anotherUsersCardIsUnknown() {
        WukongClient other = profiled();
        Person person = Steps.invent("");
        Steps.identity(other, person);
        Steps.card(other, person.cards().get(0));
        Object id = first(other.get("/auth-bankcard-get")).get("id");

        assertThat(WukongClient.user().put("/set-bankcard-default", Map.of("id", id)))
                .isEqualTo(refusal("银行卡不存在"));
    }

    private static WukongClient profiled() {
        WukongClient user = WukongClient.user();
        Steps.profile(user);
        Steps.work(user);
        Steps.relation(user);
        return user;
    }

    private long accountId(WukongClient user) {
        return server.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'WUKONG' AND login_name = ?", Long.class, user.mobile());
    }

    private static Map<String, Object> list(Object... results) {
        return Map.of("status", "SUCCESS", "error_message", "", "results", List.of(results));
    }
}
