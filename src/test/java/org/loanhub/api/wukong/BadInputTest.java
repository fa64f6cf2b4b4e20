package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.AccountTest.refusal;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.MultipartForm;
import org.loanhub.sandbox.Person;

/** Every parameter of every call: absent, empty, of a wrong kind, wrong; in a JSON body, a form, multipart/form-data and the query. */
@Tag("server")
class BadInputTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ABSENT = "-";

    /** How parameters travel. */
    enum Carrier {
        JSON_BODY,
        FORM_BODY,
        MULTIPART_BODY,
        QUERY;

        JSONObject send(WukongClient user, String method, String path, Map<String, Object> params) {
            return switch (this) {
                case JSON_BODY ->
                    user.send(
                            method,
                            path,
                            "application/json",
                            JSON.toJSONString(params, JSONWriter.Feature.WriteMapNullValue));
                case FORM_BODY -> user.send(method, path, FORM, form(params));
                case MULTIPART_BODY -> user.send(method, path, MultipartForm.TYPE, MultipartForm.of(texts(params)));
                case QUERY -> user.send(method, path + "?" + form(params), FORM, "");
            };
        }

        private static String form(Map<String, Object> params) {
            return WukongClient.form(texts(params));
        }

        private static Map<String, Object> texts(Map<String, Object> params) {
            Map<String, Object> texts = new LinkedHashMap<>();
            params.forEach((name, value) ->
                    texts.put(name, value instanceof List<?> list ? String.join(",", texts(list)) : value));
            return texts;
        }

        private static List<String> texts(List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
    }

    /** Made once: getting ready takes seconds. */
    private static final class Cast {
        private static final Person PERSON = Steps.invent("");
        private static final WukongClient BORROWER = Steps.borrower(PERSON);
    }

    /** What each call takes, all of it good. */
    private static Map<String, Object> good(String path) {
        String task = "0123456789abcdef0123456789abcdef";
        return switch (path) {
            case "/1/send-mobile-code/new-user", "/1/send-mobile-code/forget-password" ->
                Map.of("mobile", WukongClient.freshMobile());
            case "/signup" ->
                Map.of("mobile", WukongClient.freshMobile(), "password", WukongClient.PASSWORD, "code", "123456");
            case "/login" -> Map.of("mobile", WukongClient.freshMobile(), "password", WukongClient.PASSWORD);
            case "/password" ->
                Map.of("old_password", "abc12345", "new_password", "abc12346", "repeat_password", "abc12346");
            case "/forget-password" ->
                Map.of(
                        "mobile",
                        Cast.BORROWER.mobile(),
                        "password",
                        "abc12346",
                        "code",
                        "123456",
                        "card_mantissa",
                        Cast.PERSON.nationalId().substring(12));
            case "/loan-confirm", "/loan-submit" -> Map.of("amount", 500, "period", 7);
            case "/llpay-auth-pay", "/loan-record-detail" -> Map.of("loan_id", 999999999);
            case "/lm-identity" -> Map.of("username", "郝柳色", "identityno", "362313199501022020");
            case "/llpay-sign", "/llpay-cardbin" -> Map.of("card_no", "6217001830005412416");
            case "/lm-mobile", "/lm-mobile-report" -> Map.of("servicecode", "123456");
            case "/lm-mobile-input", "/lm-mobile-report-input", "/lm-jd-input" ->
                Map.of("token", task, "smscode", "123456");
            case "/lm-mobile-continue",
                    "/lm-jd-continue",
                    "/lm-taobao-continue",
                    "/lm-bill-continue",
                    "//lm-bill-continue" -> Map.of("token", task);
            case "/lm-jd", "/lm-education" -> Map.of("username", "someone", "password", "secret");
            case "/lm-bill" -> Map.of("username", "someone@163.com", "password", "secret");
            case "/lm-ebank" -> Map.of("username", "someone", "password", "secret", "bank", "01040000");
            case "/user-save-profile" -> Steps.PROFILE;
            case "/user-save-work" -> Steps.WORK;
            case "/user-save-relation" -> Steps.RELATION;
            case "/auth-common" -> Map.of("auth_type", "qq", "accounts", "253494590");
            case "/auth-common-get" -> Map.of("auth_type", "qq");
            case "/set-bankcard-default" -> Map.of("id", 999999999);
            case "/feedback" -> Map.of("type", "loan", "content", "很好");
            default -> throw new IllegalArgumentException(path);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/1/send-mobile-code/new-user,mobile,请输入手机号,1234567890,手机号格式不正确",
        "POST,/1/send-mobile-code/forget-password,mobile,请输入手机号,23800000000,手机号格式不正确",
        "POST,/signup,mobile,请输入手机号,1381234567x,手机号格式不正确",
        "POST,/signup,password,请输入密码,12345,密码长度应为6到20位",
        "POST,/signup,code,请输入验证码,000000,验证码错误",
        "POST,/login,mobile,请输入手机号,138 1234,手机号格式不正确",
        "POST,/login,password,请输入密码,wrong123,手机号或密码错误",
        "PUT,/password,old_password,请输入原密码,-,",
        "PUT,/password,new_password,请输入新密码,123456789012345678901,密码长度应为6到20位",
        "PUT,/password,repeat_password,请再次输入新密码,abc12347,两次输入的密码不一致",
        "PUT,/forget-password,mobile,请输入手机号,1,手机号格式不正确",
        "PUT,/forget-password,password,请输入新密码,12345,密码长度应为6到20位",
        "PUT,/forget-password,code,请输入验证码,000000,验证码错误",
        "PUT,/forget-password,card_mantissa,请输入身份证后六位,000000,验证码错误",
        "POST,/loan-confirm,amount,请输入正确的借款额度,1e999999999,-",
        "POST,/loan-confirm,amount,请输入正确的借款额度,五百,请输入正确的借款额度",
        "POST,/loan-confirm,period,请输入正确的借款期限,一周,请输入正确的借款期限",
        "POST,/loan-submit,amount,请输入正确的借款额度,-500,请输入正确的借款额度",
        "POST,/loan-submit,period,请输入正确的借款期限,7.5,请输入正确的借款期限",
        "POST,/llpay-auth-pay,loan_id,请提供借款ID,x1,借款ID格式不正确",
        "POST,/lm-identity,username,请输入真实姓名,<b>,填写的信息格式不正确，请检查",
        "POST,/lm-identity,identityno,请输入身份证号码,36231319950102202,身份证号码格式不正确",
        "GET,/llpay-sign,card_no,请输入银行卡号,62170018,填写的信息格式不正确，请检查",
        "GET,/llpay-cardbin,card_no,请输入银行卡号,card,填写的信息格式不正确，请检查",
        "POST,/lm-mobile-input,token,请提供认证任务token,unknown,认证任务不存在，请重新认证",
        "POST,/lm-mobile-input,smscode,请输入验证码,123456,认证任务不存在，请重新认证",
        "POST,/lm-mobile-continue,token,请提供认证任务token,unknown,认证任务不存在，请重新认证",
        "POST,/lm-mobile-report-input,token,请提供认证任务token,unknown,认证任务不存在，请重新认证",
        "POST,/lm-mobile-report-input,smscode,请输入验证码,123456,认证任务不存在，请重新认证",
        "POST,/lm-jd-input,token,请提供认证任务token,unknown,认证任务不存在，请重新认证",
        "POST,/lm-jd-input,smscode,请输入验证码,123456,认证任务不存在，请重新认证",
        "POST,/lm-jd-continue,token,请提供认证任务token,unknown,认证任务不存在，请重新认证",
        "POST,/lm-taobao-continue,token,请提供认证任务token,unknown,认证任务不存在，请重新认证",
        "POST,/lm-bill-continue,token,请提供认证任务token,unknown,认证任务不存在，请重新认证",
        "POST,//lm-bill-continue,token,请提供认证任务token,unknown,认证任务不存在，请重新认证",
        "POST,/lm-mobile,servicecode,请输入服务密码,-,",
        "POST,/lm-mobile-report,servicecode,请输入服务密码,-,",
        "POST,/lm-jd,username,请输入京东账号,fails,帐号或密码错误[1102]",
        "POST,/lm-jd,password,请输入京东密码,-,",
        "POST,/lm-education,username,请输入学信网账号,fails,帐号或密码错误[1102]",
        "POST,/lm-education,password,请输入学信网密码,-,",
        "POST,/lm-bill,username,请输入邮箱账号,someone@example.com,仅支持163、126、新浪、QQ、139邮箱",
        "POST,/lm-bill,password,请输入邮箱密码,-,",
        "POST,/lm-ebank,username,请输入网银账号,fails,帐号或密码错误[1102]",
        "POST,/lm-ebank,password,请输入网银密码,-,",
        "POST,/lm-ebank,bank,请选择银行,01050001,暂不支持该银行",
        "POST,/user-save-profile,live_area,请选择居住区域,'省,市,区,村',地区最多为省、市、区三级",
        "POST,/user-save-profile,live_addr,请填写详细地址,-,",
        "POST,/user-save-profile,live_time,请选择居住时长,-,",
        "POST,/user-save-work,industry,请填写从事行业,-,",
        "POST,/user-save-work,position,请填写工作岗位,-,",
        "POST,/user-save-work,company_name,请填写单位名称,-,",
        "POST,/user-save-work,company_area,请选择单位所在地,'省,市,区,村',地区最多为省、市、区三级",
        "POST,/user-save-work,company_addr,请填写单位详细地址,-,",
        "POST,/user-save-work,company_tel,请填写单位电话,012345678901234567890,填写的信息格式不正确，请检查",
        "POST,/user-save-relation,linkman_relation_fir,请选择1号联系人与本人关系,-,",
        "POST,/user-save-relation,linkman_name_fir,请填写1号联系人姓名,1,填写的信息格式不正确，请检查",
        "POST,/user-save-relation,linkman_tel_fir,请填写1号联系人电话,110,填写的信息格式不正确，请检查",
        "POST,/user-save-relation,linkman_relation_sec,请选择2号联系人与本人关系,-,",
        "POST,/user-save-relation,linkman_name_sec,请填写2号联系人姓名,<,填写的信息格式不正确，请检查",
        "POST,/user-save-relation,linkman_tel_sec,请填写2号联系人电话,x,填写的信息格式不正确，请检查",
        "POST,/auth-common,auth_type,请选择认证类型,alipay,认证类型仅支持qq、wechat、bankcard",
        "POST,/auth-common,accounts,请填写账号,0123,填写的信息格式不正确，请检查",
        "GET,/auth-common-get,auth_type,请选择认证类型,alipay,认证类型仅支持qq、wechat、bankcard、taobao、jd、education、bill、ebank",
        "PUT,/set-bankcard-default,id,请选择银行卡,x,银行卡ID格式不正确",
        "GET,/loan-record-detail,loan_id,请提供借款ID,1.5,借款ID格式不正确",
        "POST,/feedback,type,请选择反馈类型,一二三四五六七八九十一,反馈类型最多10个字",
        "POST,/feedback,content,请填写反馈内容,-,",
    })
    void whatIsMissingOrWrongIsSaidInAnyCarrier(
            String method, String path, String name, String missing, String wrong, String message) {
        for (Carrier carrier : Carrier.values()) {
            for (Object value : nothing(carrier, name)) {
                assertThat(send(carrier, method, path, name, value))
                        .as("%s %s", carrier, value)
                        .isEqualTo(refusal(missing));
            }
            if (!wrong.equals(ABSENT)) {
                assertThat(send(carrier, method, path, name, wrong))
                        .as(carrier.name())
                        .isEqualTo(refusal(ABSENT.equals(message) ? missing : message));
            }
        }
    }

    private static JSONObject send(Carrier carrier, String method, String path, String name, Object value) {
        Map<String, Object> params = new LinkedHashMap<>(good(path));
        assertThat(params).containsKey(name);
        if (value == ABSENT) {
            params.remove(name);
        } else {
            params.put(name, value);
        }
        return carrier.send(Cast.BORROWER, method, path, params);
    }

    /** Blanks are a password, bad as it may be. What is no text is none, and so is an area that is no list of texts. */
    private static List<Object> nothing(Carrier carrier, String name) {
        List<Object> nothing = new ArrayList<>(List.of(ABSENT, ""));
        if (!name.contains("password") && !name.equals("servicecode")) {
            nothing.addAll(List.of(" ", "\t"));
        }
        if (carrier == Carrier.JSON_BODY) {
            nothing.addAll(List.of(List.of(), Map.of(), Map.of("a", 1), List.of(List.of(1))));
            nothing.add(null);
        }
        return nothing;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":1e999999999,\"period\":7}",
                "{\"amount\":-1e-999999999,\"period\":7}",
                "{\"amount\":1e400,\"period\":7}",
                "{\"amount\":NaN,\"period\":7}",
                "{\"amount\":true,\"period\":7}",
                "{\"amount\":\"５００\",\"period\":7}",
                "{\"amount\":\"0x1f4\",\"period\":7}",
                "{\"amount\":\"500,5\",\"period\":7}",
            })
    void whatIsNoAmountAtAllIsRefusedAtOnce(String body) {
        JSONObject answer = Cast.BORROWER.send("POST", "/loan-confirm", "application/json", body);

        assertThat(answer).containsEntry("status", "FAILURE");
        assertThat(answer.getString("error_message")).doesNotContain("错误编号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "99999999999999999999", "-1", "0", "9223372036854775807"})
    void numbersBeyondAnyIdAreNobodysIds(String id) {
        String body = "{\"loan_id\":%s,\"id\":%s,\"coupon_id\":%s}".formatted(id, id, id);
        for (String path : List.of("/llpay-auth-pay", "/set-bankcard-default")) {
            JSONObject answer =
                    Cast.BORROWER.send(path.equals("/llpay-auth-pay") ? "POST" : "PUT", path, "application/json", body);

            assertThat(answer).as(path).containsEntry("status", "FAILURE");
            assertThat(answer.getString("error_message")).doesNotContain("错误编号");
        }
    }

    @ParameterizedTest
    @CsvSource({"[,20000", "{\"a\":,8000"})
    void aBodyOfBracketsIsAnsweredPolitely(String bracket, int times) {
        for (String body : List.of(bracket.repeat(times), "{\"mobile\":" + bracket.repeat(times))) {
            JSONObject answer = WukongClient.guest().send("POST", "/login", "application/json", body);

            assertThat(answer).containsEntry("status", "FAILURE");
            assertThat(answer.getString("error_message")).doesNotContain("错误编号");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobile=%zz", "%=1", "mobile=138%"})
    void aFormThatCannotBeReadIsAnsweredPolitely(String form) {
        for (String method : List.of("POST", "PUT")) {
            String path = method.equals("PUT") ? "/forget-password" : "/signup";

            assertThat(WukongClient.guest().send(method, path, FORM, form)).isEqualTo(refusal("请求参数的URL编码有误"));
        }
    }
}
