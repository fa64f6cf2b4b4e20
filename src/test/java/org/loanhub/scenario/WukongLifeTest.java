package org.loanhub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.wukong.Steps;
import org.loanhub.api.wukong.WukongClient;
import org.loanhub.sandbox.Person;

/** The life of a loan of 悟空, through HTTP only: its app, its user's browser at LianLian, LianLian's and Limu's own calls. */
@Tag("server")
class WukongLifeTest {

    private final TestServer server = TestServer.get();

    @Test
    void aUserSignsUpProvesWhoItIsBorrowsIsLateAndPaysWithACoupon() {
        WukongClient user = WukongClient.user();
        Person person = Steps.invent("");

        Steps.done(Steps.identity(user, person));
        Steps.profile(user);
        Steps.work(user);
        Steps.relation(user);
        Steps.mobile(user);
        assertThat(Steps.card(user, person.cards().get(0))).contains("银行卡认证成功");
        assertThat(WukongClient.first(user.get("/user-auth-state")).values()).containsOnly(1);

        Map<String, Integer> wish = Map.of("amount", 2000, "period", 7);
        JSONObject offer = WukongClient.first(user.post("/loan-confirm", wish));
        assertThat(offer).containsEntry("interest", "8.33").containsEntry("arrival_amount", "2000");
        Steps.done(user.post("/loan-submit", wish));
        long loanId = Steps.untilPaidOut(user);

        Days.end(7);
        assertThat(Steps.home(user)).containsEntry("state", "repaying");
        Days.end(3);
        JSONObject late = Steps.home(user);
        assertThat(late)
                .containsEntry("state", "overdue")
                // All of the limit is lent.
                .containsEntry("quota", 0)
                .containsEntry("id", Math.toIntExact(loanId))
                .containsEntry("success_count", 1)
                .containsEntry("overdue_rate", new BigDecimal("0.05"));
        JSONObject lateness = late.getJSONArray("detail").getJSONObject(0);
        assertThat(lateness).containsEntry("title", "overdue");
        // 2000 at 0.05 % a day for 3 days
        assertThat(lateness.getJSONObject("content"))
                .isEqualTo(Map.of(
                        "overdue_day",
                        3,
                        "overdue_principal",
                        new BigDecimal("2008.33"),
                        "overdue_amount",
                        3,
                        "overdue_rate",
                        "0.0005",
                        "max_overdue",
                        false,
                        "limit_overdue_days",
                        180));

        JSONObject coupon = WukongClient.first(user.get("/cash-coupon-get"));
        assertThat(coupon).containsEntry("state", 0).containsEntry("coupon_amount", 10);
        String page = Steps.pay(user, loanId, coupon.getLongValue("coupon_id"));

        assertThat(page).contains("还款成功", "2001.33");
        assertThat(Steps.home(user)).containsEntry("state", "finished").containsEntry("success_count", "1");
        assertThat(WukongClient.first(user.get("/cash-coupon-get"))).containsEntry("state", 1);
        assertThat(WukongClient.first(user.get("/repayments-record")))
                .containsEntry("loan_id", Long.toString(loanId))
                .containsEntry("quota", new BigDecimal("2011.33"));
        assertThat(WukongClient.first(user.get("/loan-record"))).containsEntry("state", "finished");

        Steps.done(user.get("/logout"));
        assertThat(user.get("/home")).containsEntry("status", "TOKEN_ERROR");
        assertThat(server.faults()).isEmpty();
    }
}
