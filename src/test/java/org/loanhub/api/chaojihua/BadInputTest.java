package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.Invented;
import org.loanhub.TestServer;

/** What no call of 超即花 takes: it is named, it is no failure of ours, and it stores nothing. */
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final List<String> TABLES = List.of(
            "account",
            "kyc_check",
            "person_identity",
            "person_profile",
            "person_contact",
            "consent",
            "bank_card",
            "credit_line_application",
            "drawdown",
            "face_check",
            "repayment");

    private final TestServer server = TestServer.get();
    private ChaojihuaBorrower newcomer;
    private ChaojihuaBorrower borrower;

    @BeforeAll
    void prepare() {
        newcomer = ChaojihuaBorrower.registered();
        borrower = ChaojihuaBorrower.borrowing("1000", 3);
        borrower.done(borrower.verifyFace());
        borrower.withToken(borrower.logIn().getString("access_token"));
        newcomer.withToken(newcomer.logIn().getString("access_token"));
    }

    /** Each call, and a body that is right. Values are JSON. */
    private Map<String, String> body(String call) {
        Map<String, String> body = new LinkedHashMap<>();
        switch (call) {
            case "get-sms-code" -> body.put("mobile", quoted(Invented.mobile()));
            case "register" -> {
                body.put("mobile", quoted(Invented.mobile()));
                body.put("smsCode", "\"123456\"");
                body.put("password", "\"borrow-8\"");
            }
            case "credit-apply" -> newcomer.particulars().forEach((name, value) -> body.put(name, quoted(value)));
            case "bank-card-bind" -> borrower.card(1).forEach((name, value) -> body.put(name, quoted(value)));
            case "bank-card-bind-captcha" -> {
                borrower.card(2).forEach((name, value) -> body.put(name, quoted(value)));
                body.put("verifyCode", "\"123456\"");
            }
            case "loan-calculate" -> {
                body.put("amount", "1000");
                body.put("period", "3");
                body.put("orderNo", borrower.orderNo());
            }
            case "contract-show" -> {
                body.put("orderNo", borrower.orderNo());
                body.put("contractNo", "1");
            }
            case "user-verify" -> {
                body.put("orderNo", quoted(borrower.orderNo()));
                body.put("image1", quoted(ChaojihuaBorrower.picture("a face")));
            }
            case "loan-submit" -> {
                body.put("orderNo", borrower.orderNo());
                body.put("loanAmt", "1000");
                body.put("period", "3");
            }
            case "repay-plan-list" -> body.put("orderNo", borrower.orderNo());
            default -> {
                body.put("orderNo", borrower.orderNo());
                body.put("payType", "1");
                body.put("period", "1");
            }
        }
        return body;
    }

    private static String quoted(Object text) {
        return JSON.toJSONString(text.toString());
    }

    private static String json(Map<String, String> body) {
        return body.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String refusal(String call, String body) {
        ChaojihuaBorrower caller = call.equals("credit-apply") ? newcomer : borrower;
        List<Long> before = rows();

        String message = ChaojihuaBorrower.refusal(caller.postText("/" + call, body));
        assertThat(message).as(call + " " + body).isNotEmpty().doesNotStartWith("系统繁忙");
        assertThat(rows()).as(call + " " + body).isEqualTo(before);
        return message;
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> server.jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class))
                .toList();
    }

    private static String with(Map<String, String> body, String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return json(changed);
    }

    /** Every call with every field that it wants. */
    static List<String> required() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("get-sms-code", "mobile");
        fields.put("register", "mobile smsCode password");
        fields.put(
                "credit-apply",
                "verifiedIdName verifiedIdNo name1 mobile1 relation1 degree marriage monthlyIncome houseProvince"
                        + " houseCity houseDistrict houseDetailAddress companyName companyProvince companyCity"
                        + " companyDistrict name2 mobile2 relation2");
        fields.put("bank-card-bind", "orderNo idNo name cardNo bankCode reserveMobile");
        fields.put("bank-card-bind-captcha", "orderNo idNo name cardNo bankCode reserveMobile verifyCode");
        fields.put("loan-calculate", "amount period orderNo");
        fields.put("contract-show", "orderNo contractNo");
        fields.put("user-verify", "orderNo image1");
        fields.put("loan-submit", "orderNo loanAmt period");
        fields.put("repay-plan-list", "orderNo");
        fields.put("repay-plan", "orderNo payType");
        fields.put("repay-submit", "orderNo payType");
        List<String> pairs = new ArrayList<>();
        fields.forEach((call, names) -> List.of(names.split(" ")).forEach(name -> pairs.add(call + " " + name)));
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("required")
    void aRequiredFieldThatIsMissingOrNoTextIsNamed(String callAndField) {
        String call = callAndField.split(" ")[0];
        String field = callAndField.split(" ")[1];
        Map<String, String> body = body(call);
        Map<String, String> without = new LinkedHashMap<>(body);
        assertThat(without.remove(field)).isNotNull();

        assertThat(refusal(call, json(without))).isEqualTo("缺少参数" + field);
        for (String nothing : List.of("null", "\"\"", "\"  \"", "\"\\u3000\"")) {
            assertThat(refusal(call, with(body, field, nothing))).isEqualTo("缺少参数" + field);
        }
        for (String noText : List.of("{}", "[]", "true", "[1]", "{\"a\":1}")) {
            assertThat(refusal(call, with(body, field, noText))).isEqualTo(field + "格式错误");
        }
        if (!field.equals("image1")) {
            refusal(call, with(body, field, quoted("9".repeat(5000))));
        }
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "loan-submit, orderNo, 20200415103249618691262, orderNo格式错误",
                "loan-submit, orderNo, 2020041510324961869126280, orderNo格式错误",
                "loan-submit, orderNo, -20200415103249618691262, orderNo格式错误",
                "loan-submit, orderNo, 20200415103249618691262.8, orderNo格式错误",
                "loan-submit, orderNo, \"20200415103249618691262x\", orderNo格式错误",
                "loan-submit, orderNo, \"２０２００４１５１０３２４９６１８６９１２６２８\", orderNo格式错误",
                "loan-submit, orderNo, \"' OR 1=1 -- \", orderNo格式错误",
                "loan-submit, orderNo, 202004151032496186912628, 订单不存在",
                "loan-submit, loanAmt, -1000, loanAmt格式错误",
                "loan-submit, loanAmt, 0, 借款金额不在允许范围内",
                "loan-submit, loanAmt, 0.01, 借款金额不在允许范围内",
                "loan-submit, loanAmt, 1000.001, loanAmt格式错误",
                "loan-submit, loanAmt, `\"1,000\"`, loanAmt格式错误",
                "loan-submit, loanAmt, \"１０００\", loanAmt格式错误",
                "loan-submit, loanAmt, 1000000000000, loanAmt格式错误",
                "loan-submit, loanAmt, 999999999999, 借款金额不在允许范围内",
                "loan-submit, loanAmt, 1050, 借款金额不在允许范围内",
                "loan-submit, loanAmt, 50100, 借款金额不在允许范围内",
                "loan-submit, period, 0, 期数不在可选范围内",
                "loan-submit, period, -3, period格式错误",
                "loan-submit, period, 3.5, period格式错误",
                "loan-submit, period, 4, 期数不在可选范围内",
                "loan-submit, period, 13, 期数不在可选范围内",
                "loan-submit, period, 9999999, period格式错误",
                "loan-calculate, amount, 1e-9, amount格式错误",
                "contract-show, contractNo, 0, contractNo应为1到4",
                "contract-show, contractNo, 5, contractNo应为1到4",
                "contract-show, contractNo, \"01\", contractNo应为1到4",
                "bank-card-bind, cardNo, 622848109930, cardNo格式错误",
                "bank-card-bind, cardNo, 62284810993059252745, cardNo格式错误",
                "bank-card-bind, cardNo, \"6228 4810 9930 5925 274\", cardNo格式错误",
                "bank-card-bind, idNo, 11010119900101123, idNo格式错误",
                "bank-card-bind, idNo, \"11010119900101123Y\", idNo格式错误",
                "bank-card-bind, bankCode, \"abc\", 不支持该银行",
                "bank-card-bind, bankCode, 1, 不支持该银行",
                "bank-card-bind, reserveMobile, 10701874183, reserveMobile格式错误",
                "bank-card-bind, reserveMobile, \"+8613701874183\", reserveMobile格式错误",
                "bank-card-bind-captcha, verifyCode, 123456789, verifyCode长度超过8",
                "user-verify, image1, `\"data:image/svg+xml;base64,PHN2Zy8+\"`, image1格式错误",
                "user-verify, image1, \"PHN2Zy8+\", 图片应为4MB以内的JPEG或PNG",
                "user-verify, image1, 12345, image1格式错误",
                "repay-plan, payType, 0, payType应为1或2",
                "repay-plan, payType, 3, payType应为1或2",
                "repay-submit, payType, \"CURRENT\", payType应为1或2",
                "repay-submit, period, 0, 没有这一期",
                "repay-submit, period, 4, 没有这一期",
                "repay-submit, period, -1, period格式错误",
                "repay-submit, period, [], period格式错误",
                "register, smsCode, 12345, smsCode格式错误",
                "register, password, \"1234567\", password长度应为8到64",
                "register, mobile, \"12345678901\", mobile格式错误",
                "get-sms-code, mobile, 1390000000, mobile格式错误",
                "get-sms-code, mobile, 139000000000, mobile格式错误",
                "credit-apply, degree, \"12345678901234567\", degree长度超过16",
                "credit-apply, houseDetailAddress, \"\\u0007\", 资料格式错误，请检查姓名、证件号、电话、银行卡号和地址",
                "credit-apply, verifiedIdValidEnd, \"长期\", verifiedIdValidEnd格式错误",
                "credit-apply, verifiedIdIssued, {}, verifiedIdIssued格式错误",
            })
    void aWrongValueIsNamed(String call, String field, String value, String message) {
        assertThat(refusal(call, with(body(call), field, value))).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "[{}]",
                "1",
                "\"text\"",
                "{",
                "}",
                "nonsense",
                "{\"orderNo\"",
                "{\"orderNo\":",
                "{\"orderNo\":\"1",
                "{\"orderNo\":NaN}",
                "{\"orderNo\":Infinity}",
                "{\"orderNo\":1e400}",
                "{\"orderNo\":1e-400}",
                "{\"orderNo\":1e99999}",
                "{\"orderNo\":1e999999999}",
                "{\"orderNo\":1e2147483648}",
                "{\"orderNo\":0x10}",
                "{\"orderNo\":--1}",
                "{\"orderNo\":1.2.3}",
                "{'orderNo':1}",
                "{\"orderNo\":1 \"period\":2}",
                "{\"orderNo\":1}}",
                "{\"@type\":\"java.lang.Runtime\",\"orderNo\":1}",
                "{\"orderNo\":{\"@type\":\"java.lang.Runtime\"}}",
                "{\"orderNo\":{\"$ref\":\"$\"}}",
                "\u0000",
                "\uFEFF{}",
            })
    void aBodyThatIsBrokenIsNamed(String body) {
        refusal("loan-submit", body);
        refusal("user-verify", body);
    }

    @Test
    void aBodyNestedTooDeepIsNamed() {
        refusal("loan-submit", "{\"orderNo\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}");
        refusal("user-verify", "{\"orderNo\":" + "[".repeat(2_000_000));
        refusal("user-verify", "{\"orderNo\":" + "{\"a\":".repeat(1_000_000));
    }

    @Test
    void aNumberOfVeryManyDigitsIsNamed() {
        assertThat(refusal("user-verify", "{\"orderNo\":" + "9".repeat(5_000_000) + ",\"image1\":1}"))
                .isEqualTo("请求内容中有过长的数字");
        assertThat(refusal("loan-submit", "{\"orderNo\":" + "9".repeat(1000) + "}"))
                .isEqualTo("orderNo格式错误");
    }

    /** Whatever the media type says, the body is read as JSON; the document wants application/json. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=GBK",
                "nonsense"
            })
    void anotherMediaTypeChangesNothing(String mediaType) {
        var right = Http.send(borrower.authorised("/cjh-open-api/loan-calculate", mediaType)
                .POST(BodyPublishers.ofString(json(body("loan-calculate")))));
        var wrong = Http.send(borrower.authorised("/cjh-open-api/loan-submit", mediaType)
                .POST(BodyPublishers.ofString("orderNo=1&loanAmt=1000&period=3")));

        assertThat(JSON.parseObject(right.body())).containsEntry("code", 1);
        assertThat(ChaojihuaBorrower.refusal(JSON.parseObject(wrong.body()))).isEqualTo("请求内容不是JSON对象");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get-sms-code",
                "register",
                "credit-apply",
                "bank-card-bind",
                "bank-card-bind-captcha",
                "loan-calculate",
                "contract-show",
                "user-verify",
                "loan-submit",
                "repay-plan-list",
                "repay-plan",
                "repay-submit"
            })
    void anotherMethodIsNoCall(String call) {
        var answer = Http.send(
                borrower.authorised("/cjh-open-api/" + call, "application/json").PUT(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(ChaojihuaBorrower.refusal(JSON.parseObject(answer.body()))).startsWith("接口不存在");
    }
}
