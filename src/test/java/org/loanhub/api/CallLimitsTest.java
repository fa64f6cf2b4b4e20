package org.loanhub.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.FromAddress;
import org.loanhub.TestServer;
import org.loanhub.api.cashloan.CashloanClient;
import org.loanhub.api.wukong.WukongClient;
import org.loanhub.kernel.BusinessTime;

/** Calls that cost us something, without end, in every API that has one. The limits are those of {@link TestServer}. */
@Tag("server")
class CallLimitsTest {

    private static final int AN_HOUR = 60;
    private static final int A_DAY = 100;
    private static final int CHECKS_A_DAY = 10;

    private final TestServer server = TestServer.get();
    private final String text = "limits " + UUID.randomUUID();

    @Test
    void guestsOfOneAddressTellUsSoMuchAnHourAndADay() {
        beginADay();
        for (int i = 0; i < AN_HOUR; i++) {
            assertThat(guestFeedback("127.0.0.21")).containsEntry("status", "SUCCESS");
        }
        assertThat(guestFeedback("127.0.0.21")).isEqualTo(Map.of("status", "FAILURE", "error_message", "提交过于频繁，请稍后再试"));
        assertThat(guestFeedback("127.0.0.22")).containsEntry("status", "SUCCESS");
        assertThat(WukongClient.user().post("/feedback", Map.of("type", "other", "content", text)))
                .containsEntry("status", "SUCCESS");

        server.clock.advance(Duration.ofHours(1));
        for (int i = AN_HOUR; i < A_DAY; i++) {
            assertThat(guestFeedback("127.0.0.21")).containsEntry("status", "SUCCESS");
        }
        assertThat(guestFeedback("127.0.0.21")).containsEntry("status", "FAILURE");
        assertThat(rows("account_id IS NULL")).isEqualTo(A_DAY + 1);

        beginADay();
        assertThat(guestFeedback("127.0.0.21")).containsEntry("status", "SUCCESS");
    }

    @Test
    void aSuggestionIsACustomersOnlyWithTheirSession() {
        String mobile = CashloanClient.freshMobile();
        CashloanClient customer = CashloanClient.register(mobile);
        String otherMobile = CashloanClient.freshMobile();
        CashloanClient other = CashloanClient.register(otherMobile);

        assertThat(suggest(new CashloanClient(), mobile)).isEqualTo("20003006");
        assertThat(suggest(other, mobile)).isEqualTo("20003006");
        assertThat(rows("account_id IS NULL")).isEqualTo(2);
        assertThat(suggest(customer, mobile)).isEqualTo("20003006");
        assertThat(rows("account_id IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void aCustomerSuggestsSoMuchAnHour() {
        beginADay();
        String mobile = CashloanClient.freshMobile();
        CashloanClient customer = CashloanClient.register(mobile);
        for (int i = 0; i < AN_HOUR; i++) {
            assertThat(suggest(customer, mobile)).isEqualTo("20003006");
        }

        assertThat(suggest(customer, mobile)).isEqualTo("20003007");
        server.clock.advance(Duration.ofHours(1));
        assertThat(suggest(customer, mobile)).isEqualTo("20003006");
    }

    @Test
    void anAccountStartsSoManyTasksAtLimuADay() {
        WukongClient user = WukongClient.user();
        Map<String, String> jd = Map.of("username", "jd-" + user.mobile(), "password", "secret");
        beginADay();
        for (int i = 0; i < CHECKS_A_DAY; i++) {
            // It waits for a code that nobody types, so it never passes.
            assertThat(user.post("/lm-jd", jd)).containsEntry("error_message", "0006");
        }

        assertThat(user.post("/lm-jd", jd)).isEqualTo(Map.of("status", "FAILURE", "error_message", "今日认证次数已达上限，请明天再试"));
        assertThat(tasks(user)).isEqualTo(CHECKS_A_DAY);
        assertThat(user.post("/lm-taobao")).containsEntry("status", "SUCCESS");
        beginADay();
        assertThat(user.post("/lm-jd", jd)).containsEntry("error_message", "0006");
    }

    private int tasks(WukongClient user) {
        Integer tasks = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM credit_task t JOIN account a ON a.id = t.account_id"
                        + " WHERE a.channel = 'WUKONG' AND a.login_name = ?",
                Integer.class,
                user.mobile());
        return tasks == null ? 0 : tasks;
    }

    /** One minute past midnight, so that no hour or day ends on the way. */
    private void beginADay() {
        BusinessTime time = new BusinessTime(server.clock);
        Instant morning =
                time.today().plusDays(1).atStartOfDay(time.zone()).toInstant().plusSeconds(60);
        server.clock.advance(Duration.between(time.now(), morning));
    }

    private String suggest(CashloanClient client, String mobile) {
        return client.call("/appApi/commitSuggestion", "mobile", mobile, "source", "2", "suggestion", text)
                .getString("responseCode");
    }

    private int rows(String condition) {
        Integer rows = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM feedback WHERE content = ? AND " + condition, Integer.class, text);
        return rows == null ? 0 : rows;
    }

    private JSONObject guestFeedback(String address) {
        String body = "type=other&content=" + text.replace(' ', '+');
        return JSON.parseObject(
                FromAddress.post(address, server.url(), "/feedback", "application/x-www-form-urlencoded", body));
    }
}
