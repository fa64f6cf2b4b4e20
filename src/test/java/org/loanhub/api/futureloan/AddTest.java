package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Document 004 section 2.2.1. A row gives the fields that differ from a request that is in order. */
@Tag("server")
class AddTest {

    private static final String PATH = "/loan/add";
    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            member_id      | 用户id为空
            title          | 标题为空
            amount         | 借款金额为空
            loan_rate      | 利率为空
            loan_term      | 借款期限为空
            loan_date_type | 借款日期类型为空
            bidding_days   | 竞标期限为空
            """)
    void everyFieldIsNeeded(String field, String msg) {
        JSONObject without = inOrder();
        without.remove(field);

        CAST.refuses("POST", PATH, without.toString(), 1, msg);
        CAST.refuses("POST", PATH, inOrder().fluentPut(field, "").toString(), 1, msg);
        CAST.refuses("POST", PATH, inOrder().fluentPut(field, null).toString(), 1, msg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"amount":900}                            | 2    | 借款金额范围错误
            {"amount":999.99}                         | 2    | 借款金额范围错误
            {"amount":1050}                           | 2    | 借款金额范围错误
            {"amount":1000.01}                        | 2    | 借款金额范围错误
            {"amount":0}                              | 2    | 借款金额范围错误
            {"amount":-1000}                          | 2    | 借款金额范围错误
            {"amount":1e29}                           | 2    | 借款金额范围错误
            {"amount":"一千"}                         | 2    | 数值参数格式错误
            {"amount":[]}                             | 2    | 数值参数格式错误
            {"loan_rate":0}                           | 2    | 借款利率范围错误
            {"loan_rate":-0.01}                       | 2    | 借款利率范围错误
            {"loan_rate":24.01}                       | 2    | 借款利率范围错误
            {"loan_rate":"12%"}                       | 2    | 数值参数格式错误
            {"loan_term":0}                           | 2    | 借款期限单位为月的项目,期限范围为1到36个月(包含1个月和36个月)
            {"loan_term":-1}                          | 2    | 借款期限单位为月的项目,期限范围为1到36个月(包含1个月和36个月)
            {"loan_term":37}                          | 2    | 借款期限单位为月的项目,期限范围为1到36个月(包含1个月和36个月)
            {"loan_term":0.1}                         | 2    | 借款期限单位为月的项目,期限范围为1到36个月(包含1个月和36个月)
            {"loan_term":"0.99"}                      | 2    | 借款期限单位为月的项目,期限范围为1到36个月(包含1个月和36个月)
            {"loan_term":37.2}                        | 2    | 借款期限单位为月的项目,期限范围为1到36个月(包含1个月和36个月)
            {"loan_term":-0.5}                        | 2    | 借款期限单位为月的项目,期限范围为1到36个月(包含1个月和36个月)
            {"loan_term":9.9,"loan_date_type":2}      | 2    | 借款期限单位为天的项目,期限范围为10到45天(包含10天和45天)
            {"loan_term":"1.5月"}                     | 2    | 数值参数格式错误
            {"loan_term":1e29}                        | 2    | 数值参数格式错误
            {"loan_date_type":1.5}                    | 2    | 数值参数格式错误
            {"loan_term":9,"loan_date_type":2}        | 2    | 借款期限单位为天的项目,期限范围为10到45天(包含10天和45天)
            {"loan_term":46,"loan_date_type":2}       | 2    | 借款期限单位为天的项目,期限范围为10到45天(包含10天和45天)
            {"loan_date_type":0}                      | 2    | 借款类型不存在
            {"loan_date_type":3}                      | 2    | 借款类型不存在
            {"loan_date_type":-1}                     | 2    | 借款类型不存在
            {"loan_date_type":"月"}                   | 2    | 数值参数格式错误
            {"bidding_days":0}                        | 2    | 竞标期限为1-10天
            {"bidding_days":11}                       | 2    | 竞标期限为1-10天
            {"bidding_days":-1}                       | 2    | 竞标期限为1-10天
            {"bidding_days":20.88}                    | 2    | 竞标期限为1-10天
            {"bidding_days":0.1}                      | 2    | 竞标期限为1-10天
            {"title":{"a":1}}                         | 2    | 参数类型错误：title
            {"member_id":"$nobody"}                   | 2    | 会员不存在
            {"member_id":0}                           | 2    | 会员不存在
            {"member_id":"$other"}                    | 1007 | 无权限访问，请检查参数
            {"member_id":-1}                          | 2    | 非法的用户id
            {"member_id":"abc"}                       | 2    | 数值参数格式错误
            """)
    void aFaultIsNamedAndNoProjectIsAdded(String differing, int code, String msg) {
        CAST.refuses("POST", PATH, with(differing).toString(), code, msg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"bidding_days":"","amount":"abc"}        | 1    | 竞标期限为空
            {"amount":-1,"bidding_days":"x"}          | 2    | 数值参数格式错误
            {"amount":900,"loan_rate":25}             | 2    | 借款利率范围错误
            {"amount":900,"loan_term":37}             | 2    | 借款期限单位为月的项目,期限范围为1到36个月(包含1个月和36个月)
            {"amount":900,"loan_date_type":3}         | 2    | 借款类型不存在
            {"amount":900,"bidding_days":11}          | 2    | 竞标期限为1-10天
            {"amount":900,"member_id":"$other"}       | 2    | 借款金额范围错误
            """)
    void ofSeveralFaultsTheFirstIsNamedAndTheAmountIsNotTheFirstRange(String differing, int code, String msg) {
        CAST.refuses("POST", PATH, with(differing).toString(), code, msg);
    }

    @Test
    void aTitleHasAtMostAHundredCharacters() {
        CAST.refuses("POST", PATH, inOrder().fluentPut("title", "题".repeat(101)).toString(), 2, "标题长度超过100位");

        assertThat(add(inOrder().fluentPut("title", "题".repeat(100)))).containsEntry("title", "题".repeat(100));

        // Two UTF-16 units each, and one character.
        assertThat(add(inOrder().fluentPut("title", "𠮷".repeat(100)))).containsEntry("title", "𠮷".repeat(100));
        CAST.refuses(
                "POST", PATH, inOrder().fluentPut("title", "𠮷".repeat(101)).toString(), 2, "标题长度超过100位");
    }

    @ParameterizedTest
    @CsvSource({"12.8, 7.99, 12, 7", "'\"36.9\"', '\"10.88\"', 36, 10", "1.5, 1.0000001, 1, 1"})
    void fractionsOfTermAndBiddingDaysAreCutOff(String term, String days, int storedTerm, int storedDays) {
        JSONObject data = add(with("{\"loan_term\":%s,\"bidding_days\":%s}".formatted(term, days)));

        assertThat(data).containsEntry("loan_term", storedTerm).containsEntry("bidding_days", storedDays);
        assertThat(FutureloanViews.row("loan", data.getLongValue("id")))
                .containsEntry("loan_term", storedTerm)
                .containsEntry("bidding_days", storedDays);
    }

    @Test
    void aNewProjectWaitsForItsAuditInTheLoanTable() {
        JSONObject data = add(with("{\"loan_rate\":12.5,\"bidding_days\":7}"));

        assertThat(data)
                .containsOnlyKeys(
                        "id",
                        "member_id",
                        "title",
                        "amount",
                        "loan_rate",
                        "loan_term",
                        "loan_date_type",
                        "bidding_days",
                        "create_time",
                        "bidding_start_time",
                        "full_time",
                        "status")
                .containsEntry("member_id", Math.toIntExact(CAST.me.id()))
                .containsEntry("bidding_days", 7)
                .containsEntry("bidding_start_time", null)
                .containsEntry("full_time", null)
                .containsEntry("status", 1);
        assertThat(data.getBigDecimal("loan_rate")).isEqualByComparingTo("12.5");
        Map<String, Object> row = FutureloanViews.row("loan", data.getLongValue("id"));
        assertThat(row)
                .containsEntry("member_id", CAST.me.id())
                .containsEntry("title", "买书")
                .containsEntry("loan_term", 6)
                .containsEntry("loan_date_type", 1)
                .containsEntry("bidding_days", 7)
                .containsEntry("bidding_start_time", null)
                .containsEntry("full_time", null)
                .containsEntry("status", 1);
        assertThat(row.get("amount")).hasToString("1000.00");
        assertThat(row.get("loan_rate")).hasToString("12.50000000");
        assertThat(row.get("create_time")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":\"1000.00\",\"loan_rate\":\"24\",\"loan_term\":\"1\",\"loan_date_type\":\"1\",\"bidding_days\":\"1\"}",
                "{\"loan_rate\":0.01,\"loan_term\":36,\"bidding_days\":10}",
                "{\"loan_date_type\":2,\"loan_term\":10}",
                "{\"loan_date_type\":2.0,\"loan_term\":45.0,\"bidding_days\":10.0,\"amount\":1e6}"
            })
    void theEdgesAreAllowedNumbersMayBeTextAndAreEchoedAsSent(String differing) {
        JSONObject sent = with(differing);

        JSONObject data = add(sent);

        for (String field : new String[] {"amount", "loan_rate", "loan_term", "loan_date_type", "bidding_days"}) {
            assertThat(data.getBigDecimal(field)).as(field).isEqualByComparingTo(sent.getBigDecimal(field));
        }
    }

    private static JSONObject add(JSONObject body) {
        JSONObject answer = CAST.me.post(PATH, CAST.fill(body.toString()));
        assertThat(answer.getString("msg")).isEqualTo("OK");
        return answer.getJSONObject("data");
    }

    private static JSONObject with(String differing) {
        JSONObject body = inOrder();
        body.putAll(JSONObject.parseObject(differing));
        return body;
    }

    private static JSONObject inOrder() {
        return JSONObject.of("member_id", "$me", "title", "买书", "amount", 1000, "loan_rate", 12)
                .fluentPut("loan_term", 6)
                .fluentPut("loan_date_type", 1)
                .fluentPut("bidding_days", 5);
    }
}
