package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.AccountTest.refusal;
import static org.loanhub.api.wukong.WukongClient.first;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.creditline.QuotaRequest;
import org.loanhub.creditline.QuotaRequestService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Money;

/** What users ask us for: a higher quota, and to be heard. */
@Tag("server")
class RequestsTest {

    private final TestServer server = TestServer.get();
    private final QuotaRequestService quotas = server.server.bean(QuotaRequestService.class);

    @Test
    void aHigherQuotaNeedsEducationTaobaoAndTwoOthers() {
        WukongClient user = WukongClient.user();
        String needed = "请先完成学历认证、淘宝认证，以及京东、信用卡账单、网银流水、QQ、微信、常用银行卡中的任意两项";
        user.post("/auth-common", Map.of("auth_type", "qq", "accounts", "253494590"));
        user.post("/auth-common", Map.of("auth_type", "wechat", "accounts", "wukong_2017"));
        assertThat(user.get("/quota-apply")).isEqualTo(refusal(needed));
        pass(user, "/lm-education", "education");
        assertThat(user.get("/quota-apply")).isEqualTo(refusal(needed));
        pass(user, "/lm-taobao", "taobao");

        assertThat(user.get("/quota-apply"))
                .isEqualTo(Map.of("status", "SUCCESS", "error_message", "您的提额申请已提交成功，请等待系统审核"));

        assertThat(user.get("/quota-apply")).isEqualTo(refusal("您已有提额申请正在审核，请耐心等待"));
        quotas.approve(requestOf(user).id(), Money.ofYuan("3000"), Actor.operator("operator"));
        assertThat(first(user.get("/home"))).containsEntry("quota", "3000").containsEntry("max_quota", "2000");
        assertThat(user.get("/quota-apply")).containsEntry("status", "SUCCESS");
        quotas.refuse(requestOf(user).id(), Actor.operator("operator"));
        assertThat(first(user.get("/home"))).containsEntry("quota", "3000");
    }

    private static void pass(WukongClient user, String path, String type) {
        String token = first(user.post(path, Map.of("username", "student", "password", "secret")))
                .getString("token");
        Waits.untilHolds(() -> {
            user.post("/lm-taobao-continue", Map.of("token", token));
            assertThat(first(user.get("/auth-common-get?auth_type=" + type))).containsEntry(type, 1);
        });
    }

    private QuotaRequest requestOf(WukongClient user) {
        long accountId = server.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'WUKONG' AND login_name = ?", Long.class, user.mobile());
        return quotas.listOpen().stream()
                .filter(request -> request.accountId() == accountId)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void feedbackIsKeptWithItsUserAndFromGuestsToo() {
        WukongClient user = WukongClient.user();
        String content = "额度太低 " + user.mobile().hashCode();

        assertThat(user.post("/feedback", Map.of("type", "credit", "content", content)))
                .isEqualTo(Map.of("status", "SUCCESS", "error_message", ""));
        assertThat(WukongClient.guest().postForm("/feedback", Map.of("type", "other", "content", content)))
                .containsEntry("status", "SUCCESS");
        assertThat(WukongClient.withToken("expired").post("/feedback", Map.of("type", "other", "content", content)))
                .containsEntry("status", "SUCCESS");

        assertThat(server.jdbc.queryForList(
                        "SELECT account_id IS NOT NULL FROM feedback WHERE content = ? ORDER BY id",
                        Boolean.class,
                        content))
                .containsExactly(true, false, false);
    }

    @ParameterizedTest
    @CsvSource({
        "'',内容,请选择反馈类型",
        "loan,'',请填写反馈内容",
        "一二三四五六七八九十一,内容,反馈类型最多10个字",
    })
    void faultyFeedbackIsRefused(String type, String content, String message) {
        assertThat(WukongClient.guest().post("/feedback", Map.of("type", type, "content", content)))
                .isEqualTo(refusal(message));
    }

    @Test
    void feedbackHasAThousandCharactersAtMost() {
        Map<String, String> longest = Map.of("type", "func", "content", "字".repeat(1000));
        Map<String, String> tooLong = Map.of("type", "func", "content", "字".repeat(1001));

        assertThat(WukongClient.guest().post("/feedback", longest)).containsEntry("status", "SUCCESS");
        assertThat(WukongClient.guest().post("/feedback", tooLong)).isEqualTo(refusal("反馈内容最多1000个字"));
    }
}
