package org.loanhub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.chaojihua.ChaojihuaBorrower;

/** The life of a credit line of 超即花, through its app only. */
@Tag("server")
class ChaojihuaLifeTest {

    private final TestServer server = TestServer.get();

    @Test
    void aBorrowerGetsALineBindsACardBySmsWithdrawsRepaysOneTermAndSettlesEarly() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.registered();
        JSONObject applied = borrower.done(borrower.post("/credit-apply", borrower.particulars()))
                .getJSONObject("info");
        assertThat(applied.getString("status")).isEqualTo("300");
        borrower.use(applied.getString("orderNo"));
        JSONArray terms =
                borrower.orders(0).getJSONObject(0).getJSONObject("audit_data").getJSONArray("termOptions");

        assertThat(borrower.bind(2).getJSONObject("info").getString("status")).isEqualTo("3003");
        Map<String, Object> byCode = borrower.card(2);
        byCode.put("verifyCode", ChaojihuaBorrower.newestText(borrower.mobile));
        borrower.done(borrower.post("/bank-card-bind-captcha", byCode));

        for (JSONObject term : terms.toJavaList(JSONObject.class)) {
            JSONObject trial = borrower.done(borrower.post(
                            "/loan-calculate",
                            Map.of("orderNo", borrower.orderNo(), "amount", 6000, "period", term.get("term"))))
                    .getJSONObject("info");
            assertThat(trial.getJSONArray("repayPlan")).hasSize(term.getIntValue("term"));
        }

        borrower.done(borrower.verifyFace());
        borrower.done(borrower.withdraw("6000", 6));
        borrower.awaitStatus("4101");
        JSONObject plan = borrower.plan();
        assertThat(plan.getJSONArray("repayPlan")).hasSize(6);
        assertThat(plan).containsEntry("needPayAmount", 6576);

        Days.endThrough(server.clock.today().plusMonths(1).minusDays(1));
        borrower.withToken(borrower.logIn().getString("access_token"));
        assertThat(borrower.status()).isEqualTo("4201");
        borrower.done(borrower.repay(1, 1));
        assertThat(borrower.plan()).containsEntry("payedAmount", 1096);

        borrower.done(borrower.repay(2, 2));
        assertThat(borrower.status()).isEqualTo("4203");
        // One month's fee, and of the second month nothing yet.
        assertThat(borrower.plan()).containsEntry("payedAmount", 6096).containsEntry("needPayAmount", 0);
        assertThat(borrower.orders(0)
                        .getJSONObject(0)
                        .getJSONObject("audit_data")
                        .getJSONObject("amountLimit"))
                .containsEntry("surplusAmount", 50000);
        assertThat(server.faults()).isEmpty();
    }
}
