package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every example of document 004 once: the printed request and the printed answer. Ids and phones are those of people who are
 * there; moments are any; the balance is what this member has; and the frame has the copyright that section 1.5 prints.
 */
@Tag("server")
class DocumentExamplesTest {

    private final FutureloanClient member = FutureloanClient.memberWith("6300");

    @Test
    void register() {
        String mobile = FutureloanClient.freshMobile();

        JSONObject answer = FutureloanClient.anonymous().post("/member/register", """
                        {"mobile_phone": "%s","pwd": "12345678"}""", mobile);

        expect(answer, """
                { "code": 0, "msg": "OK", "data": { "id": 189, "reg_name": "小柠檬", "mobile_phone": "%s" } }
                """.formatted(mobile));
    }

    @Test
    void logIn() {
        JSONObject answer = FutureloanClient.anonymous().post("/member/login", """
                        {"mobile_phone": "%s","pwd": "12345678"}""", member.mobile());

        expect(answer, """
                { "code": 0, "msg": "OK", "data": { "id": 2, "leave_amount": 6300.0, "mobile_phone": "%s",
                  "reg_name": "小柠檬", "reg_time": "2019-08-31 20:17:31.0", "type": 1,
                  "token_info": { "token_type": "Bearer", "expires_in": "2019-09-01 20:39:03", "token": "eyJhbGciOiJIUzUxMiJ9" } } }
                """.formatted(member.mobile()));
        assertThat(answer.getJSONObject("data").getJSONObject("token_info").getString("token"))
                .startsWith("eyJhbGciOiJIUzUxMiJ9.");
    }

    @Test
    void recharge() {
        JSONObject answer = member.post("/member/recharge", """
                        {
                          "member_id": %d,
                          "amount": 6300
                        }""", member.id());

        expect(answer, memberWith("12600.0"));
    }

    @Test
    void withdraw() {
        JSONObject answer = member.post("/member/withdraw", """
                {"member_id": %d, "amount": 500}""", member.id());

        expect(answer, memberWith("5800.0"));
    }

    @Test
    void update() {
        JSONObject answer = member.patch("/member/update", """
                        {
                          "member_id": %d,
                          "reg_name": "柠檬"
                        }""", member.id());

        expect(answer, memberWith("6300").replace("小柠檬", "柠檬"));
    }

    @Test
    void invest() {
        long project = member.addProject("6300", 12);
        FutureloanClient.admin().audit(project, true);

        JSONObject answer = member.post("/member/invest", """
                        {"member_id":%d,"loan_id":%d,"amount":400.00}""", member.id(), project);

        expect(answer, """
                { "code": 0, "msg": "OK", "data": { "id": 34, "member_id": %d, "loan_id": %d, "amount": 400,
                  "create_time": "2019-08-28 12:52:37", "is_valid": 1 } }
                """.formatted(member.id(), project));
    }

    @Test
    void info() {
        expect(member.get("/member/" + member.id() + "/info"), memberWith("6300"));
    }

    @Test
    void add() {
        expect(addPrinted(), project(12));
    }

    @Test
    void audit() {
        long project = addPrinted().getJSONObject("data").getLongValue("id");

        JSONObject answer = FutureloanClient.admin().patch("/loan/audit", """
                        {
                          "loan_id": %d,
                          "approved_or_not": true
                        }""", project);

        expect(answer, """
                { "code": 0, "msg": "OK", "data": null }
                """);
    }

    @Test
    void list() {
        addPrinted();
        Long last = FutureloanViews.tester().queryForObject("SELECT COUNT(*) FROM loan", Long.class);

        JSONObject answer = FutureloanClient.anonymous().get("/loans?pageIndex=" + last + "&pageSize=1");

        assertThat(answer.getJSONArray("data")).hasSize(1);
        expect(answer.fluentPut("data", answer.getJSONArray("data").getJSONObject(0)), project(12));
    }

    private JSONObject addPrinted() {
        return member.post("/loan/add", """
                        {
                          "member_id":%d,
                          "title":"报名 Java 全栈自动化课程",
                          "amount":6300.00,
                          "loan_rate":12.0,
                          "loan_term":12,
                          "loan_date_type":1,
                          "bidding_days":5
                        }""", member.id());
    }

    private String memberWith(String balance) {
        return """
                { "code": 0, "msg": "OK", "data": { "id": %d, "leave_amount": %s, "mobile_phone": "%s",
                  "reg_name": "小柠檬", "reg_time": "2019-08-25 21:18:30.0", "type": 1 } }
                """.formatted(member.id(), balance, member.mobile());
    }

    private String project(int term) {
        return """
                { "code": 0, "msg": "OK", "data": { "id": 4, "member_id": %d, "title": "报名 Java 全栈自动化课程",
                  "amount": 6300, "loan_rate": 12, "loan_term": %d, "loan_date_type": 1, "bidding_days": 5,
                  "create_time": "2019-08-27 17:28:30.0", "bidding_start_time": null, "full_time": null, "status": 1 } }
                """.formatted(member.id(), term);
    }

    private void expect(JSONObject answer, String printed) {
        JSONObject expected = JSON.parseObject(printed);
        expected.put("copyright", "Copyright 柠檬班 © 2017-2019 湖南省零檬信息技术有限公司 All Rights Reserved");
        assertThat(shape("", answer)).isEqualTo(shape("", expected));
    }

    /** Equal for answers that differ only in what no two runs have in common. */
    private static Object shape(String name, Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(field -> field.getKey() + "=" + shape((String) field.getKey(), field.getValue()))
                    .toList();
        }
        return switch (name) {
            case "id", "token" -> value.getClass();
            case "create_time", "reg_time", "expires_in" -> ((String) value).replaceAll("\\d", "9");
            default -> value instanceof Number number ? plain(number) : String.valueOf(value);
        };
    }

    private static String plain(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
}
