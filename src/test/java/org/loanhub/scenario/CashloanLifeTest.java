package org.loanhub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.api.cashloan.Borrower;

/** The life of a loan of 现金贷, through its app only. Every answer's signature is verified on the way. */
@Tag("server")
class CashloanLifeTest {

    private final TestServer server = TestServer.get();

    @Test
    void aBorrowerRegistersProvesWhoItIsBorrowsRepaysOneInstallmentThenAllAndLeaves() {
        Borrower borrower = Borrower.registered();
        assertThat(status(borrower)).containsEntry("realNameAuthStatus", "0").containsEntry("bankCardNumber", "");

        borrower.verify();
        assertThat(status(borrower))
                .containsEntry("realNameAuthStatus", "1")
                .containsEntry("bankCardAuthStatus", "1")
                .containsEntry("customerInfoStatus", "1")
                .containsEntry("mobileAuthStatus", "1")
                .containsEntry("isBlackList", "0")
                .containsEntry("authRealName", borrower.person.name())
                .containsEntry("bankCardNumber", borrower.person.cards().get(0));

        JSONObject offer = borrower.app
                .call("/appCommonApi/getLoanApplyConfirmInfo", Borrower.threeMonths())
                .getJSONObject("resultSet");
        assertThat(offer.getString("replyAmount")).isEqualTo("3000.00");

        borrower.borrow(Borrower.threeMonths());
        JSONArray plan = borrower.installments("2");
        assertThat(plan).hasSize(3);
        assertThat(sum(plan, "dueTotalAmount")).isEqualByComparingTo(offer.getString("totalAmount"));
        assertThat(borrower.center())
                .containsEntry("totalApplyAmount", "3000.00")
                .containsEntry("totalNeedPayAmount", offer.getString("totalAmount"));
        readContract(plan.getJSONObject(0).getString("contractUrl"), offer.getString("totalAmount"));

        String first = plan.getJSONObject(0).getString("id");
        Borrower.done(borrower.pay(first, "current"));
        assertThat(borrower.installments("1")).hasSize(1);
        assertThat(borrower.pay(first, "current").getString("responseCode")).isEqualTo("9999");

        JSONObject next = borrower.installments("4").getJSONObject(0);
        assertThat(next.getString("periodNum")).isEqualTo("2");
        Borrower.done(borrower.pay(next.getString("id"), "all"));

        assertThat(borrower.newest()).containsEntry("applyStatus", "5");
        assertThat(borrower.installments("2")).isEmpty();
        assertThat(borrower.installments("1")).hasSize(3);
        assertThat(borrower.center())
                .containsEntry("totalNeedPayAmount", "0.00")
                .containsEntry("availableCredit", borrower.center().getString("totalCredit"));
        assertThat(messageTypes(borrower)).contains("11", "12", "14", "16");

        borrower.app.call("/appApi/quitMobileLogin");
        assertThat(borrower.app.call("/appCommonApi/getUserCenterInfo").getString("responseCode"))
                .isEqualTo("90009000");
        assertThat(server.faults()).isEmpty();
    }

    private static JSONObject status(Borrower borrower) {
        return borrower.app.call("/appCommonApi/getAuthenticationStatus").getJSONObject("resultSet");
    }

    private static BigDecimal sum(JSONArray rows, String field) {
        return rows.stream()
                .map(row -> new BigDecimal(((JSONObject) row).getString(field)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> messageTypes(Borrower borrower) {
        return borrower.app.call("/appCommonApi/getCustomMessage", "pageNum", 1).getJSONArray("resultSet").stream()
                .map(row -> ((JSONObject) row).getString("messageType"))
                .toList();
    }

    private void readContract(String url, String total) {
        assertThat(url).startsWith(server.url() + "/open/contract/");
        HttpResponse<String> page =
                Http.send(Http.request(url.substring(server.url().length())).GET());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("借款合同", "年化综合成本", total);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }
}
