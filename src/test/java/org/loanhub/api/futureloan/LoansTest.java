package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.RawHttp;

/** Document 004 section 2.2.3. */
@Tag("server")
class LoansTest {

    private static final FutureloanClient ANYBODY = FutureloanClient.anonymous();

    @BeforeAll
    static void thereAreThreePagesOfProjects() {
        FutureloanClient borrower = FutureloanClient.member();
        for (int i = 0; i < 25; i++) {
            borrower.addProject("1000", 6);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?pageIndex=0                    | 页码必须从1开始
            ?pageIndex=-1                   | 页码必须从1开始
            ?pageIndex=2147483648           | 页码必须从1开始
            ?pageIndex=abc                  | 数值参数格式错误
            ?pageIndex=1.0                  | 数值参数格式错误
            ?pageIndex=99999999999999999999 | 数值参数格式错误
            ?pageSize=0                     | 每页大小必须为1到100
            ?pageSize=-1                    | 每页大小必须为1到100
            ?pageSize=101                   | 每页大小必须为1到100
            ?pageSize=1000000               | 每页大小必须为1到100
            ?pageSize=abc                   | 数值参数格式错误
            """)
    void aPageThatCannotBeIsRefused(String query, String msg) {
        Cast.isRefused(() -> ask(query), 2, msg);
    }

    @Test
    void aQueryThatIsNoTextIsRefused() throws IOException {
        assertThat(RawHttp.send("GET /futureloan/loans?pageIndex=%zz", "X-Lemonban-Media-Type: lemonban.v2"))
                .startsWith("HTTP/1.1 200")
                .contains("\"code\":2,\"msg\":\"数值参数格式错误\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                             | 10  | 0
            ?pageIndex=                    | 10  | 0
            ?pageIndex=1                   | 10  | 0
            ?pageIndex=2                   | 10  | 10
            ?pageSize=                     | 10  | 0
            ?pageSize=1                    | 1   | 0
            ?pageSize=100                  | 100 | 0
            ?pageIndex=3&pageSize=7        | 7   | 14
            ?pageIndex=2147483647          | 10  | 21474836460
            ?pageIndex=1&other=x           | 10  | 0
            """)
    void aPageIsThatPartOfAllProjectsInTheOrderOfTheirIds(String query, int size, long before) {
        assertThat(ids(ask(query)))
                .isEqualTo(FutureloanViews.tester()
                        .queryForList("SELECT id FROM loan ORDER BY id LIMIT ? OFFSET ?", Long.class, size, before));
    }

    @Test
    void aProjectIsShownAsItWasAdded() {
        JSONObject first = ask("?pageSize=1").getJSONArray("data").getJSONObject(0);

        assertThat(first)
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
                        "status");
    }

    private static JSONObject ask(String query) {
        return ANYBODY.get("/loans" + query);
    }

    private static List<Long> ids(JSONObject answer) {
        return answer.getJSONArray("data").toList(JSONObject.class).stream()
                .map(project -> project.getLong("id"))
                .toList();
    }
}
