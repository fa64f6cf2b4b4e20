package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Document 004 section 2.2.2. */
@Tag("server")
class AuditTest {

    private static final String PATH = "/loan/audit";
    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"approved_or_not":true}                             | 1 | 项目id为空
            {"loan_id":"","approved_or_not":true}                | 2 | 数值格式异常
            {"loan_id":""}                                       | 1 | approved_or_not为空
            {"loan_id":null,"approved_or_not":true}              | 1 | 项目id为空
            {"loan_id":$underAudit}                              | 1 | approved_or_not为空
            {"loan_id":$underAudit,"approved_or_not":null}       | 1 | approved_or_not为空
            {"loan_id":$underAudit,"approved_or_not":""}         | 1 | approved_or_not只能为true或者false
            {"loan_id":$underAudit,"approved_or_not":1}          | 1 | approved_or_not只能为true或者false
            {"loan_id":$underAudit,"approved_or_not":"TRUE"}     | 1 | approved_or_not只能为true或者false
            {"loan_id":$underAudit,"approved_or_not":"通过"}     | 1 | approved_or_not只能为true或者false
            {"loan_id":$underAudit,"approved_or_not":[]}         | 1 | approved_or_not只能为true或者false
            {"loan_id":"abc","approved_or_not":true}             | 2 | 数值格式异常
            {"loan_id":1.5,"approved_or_not":true}               | 2 | 数值格式异常
            {"loan_id":"1.5","approved_or_not":true}             | 2 | 数值格式异常
            {"loan_id":-1,"approved_or_not":true}                | 2 | 非法的项目id
            {"loan_id":0,"approved_or_not":true}                 | 2 | 项目不存在
            {"loan_id":$nobody,"approved_or_not":true}           | 2 | 项目不存在
            {"loan_id":$bidding,"approved_or_not":true}          | 2 | 项目不在审核中状态
            {"loan_id":$bidding,"approved_or_not":false}         | 2 | 项目不在审核中状态
            {"loan_id":$full,"approved_or_not":false}            | 2 | 项目不在审核中状态
            {"loan_id":$refused,"approved_or_not":true}          | 2 | 项目不在审核中状态
            """)
    void aFaultIsNamedAndNoProjectChanges(String body, int code, String msg) {
        Cast.isRefused(() -> CAST.admin.patch(PATH, CAST.fill(body)), code, msg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"loan_id":$underAudit,"approved_or_not":true}       | 2 | 普通会员不能审核项目，请使用管理员账号
            {"loan_id":$underAudit,"approved_or_not":false}      | 2 | 普通会员不能审核项目，请使用管理员账号
            {"loan_id":$bidding,"approved_or_not":true}          | 2 | 普通会员不能审核项目，请使用管理员账号
            {"loan_id":$nobody,"approved_or_not":true}           | 2 | 普通会员不能审核项目，请使用管理员账号
            {"approved_or_not":true}                             | 1 | 项目id为空
            """)
    void aMemberAuditsNothingNotEvenTheirOwn(String body, int code, String msg) {
        CAST.refuses("PATCH", PATH, body, code, msg);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\""})
    void anApprovedProjectBidsFromThatMoment(String approved) {
        long project = CAST.me.addProject("1000", 6);

        JSONObject answer = CAST.admin.patch(PATH, "{\"loan_id\":\"%d\",\"approved_or_not\":%s}", project, approved);

        assertThat(answer.getString("msg")).isEqualTo("OK");
        assertThat(answer).containsKey("data");
        assertThat(answer.get("data")).isNull();
        assertThat(FutureloanViews.row("loan", project))
                .containsEntry("status", 2)
                .containsEntry("full_time", null);
        assertThat(FutureloanViews.row("loan", project).get("bidding_start_time"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "\"false\""})
    void aRefusedProjectNeverBids(String approved) {
        long project = CAST.me.addProject("1000", 6);

        JSONObject answer = CAST.admin.patch(PATH, "{\"loan_id\":%d.0,\"approved_or_not\":%s}", project, approved);

        assertThat(answer.getString("msg")).isEqualTo("OK");
        assertThat(FutureloanViews.row("loan", project))
                .containsEntry("status", 5)
                .containsEntry("bidding_start_time", null)
                .containsEntry("full_time", null);
    }
}
