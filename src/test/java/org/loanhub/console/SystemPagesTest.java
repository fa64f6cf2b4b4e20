package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.account.Role;

/** Products, calls to third parties, the ends of days: pages that only show. */
@Tag("server")
class SystemPagesTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Pattern LINK = Pattern.compile("href=\"(/console[^\"]*)\"");

    private final ConsoleBrowser cashier = ConsoleBrowser.as(TestOperators.newOne(Role.CASHIER));

    @Test
    void productsAreShownWithWhatTheyCostAtMost() {
        String page = cashier.page("/console/products");

        // 5,000 yuan over 7 days at 36 %: no fees, so that the most expensive year costs its rate.
        assertThat(page).contains("新现金贷", "500.00 到 5,000.00 元", "上限 <strong>36%</strong>", "在售", "最高年化");
        assertThat(ConsoleBrowser.as(TestOperators.newOne(Role.COLLECTOR)).page("/console/products"))
                .contains("新现金贷");
    }

    @Test
    void callsAreFilteredAndPaged() {
        String reference = "ref-" + UUID.randomUUID();
        for (int i = 0; i < 51; i++) {
            insertCall("sms", "NOT_SENT", reference + "-" + i);
        }
        insertCall("limu", "ANSWERED", reference + "-limu");

        String page = cashier.page("/console/calls?party=sms&outcome=NOT_SENT");
        assertThat(page)
                .contains(reference + "-50", reference + "-1<")
                .doesNotContain(reference + "-0<", reference + "-limu");
        assertThat(page).contains("阿里云短信", "没发出", "最近一小时");
        String next =
                page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertThat(cashier.page(next)).contains(reference + "-0<").doesNotContain(reference + "-50");
        assertThat(cashier.page("/console/calls?party=limu")).contains(reference + "-limu");
        assertThat(cashier.page("/console/calls?party=%3Cscript%3E&outcome=WHAT"))
                .doesNotContain("<script>");
    }

    private static void insertCall(String party, String outcome, String reference) {
        SERVER.jdbc.update(
                "INSERT INTO gateway_call (third_party, operation, reference, outcome, code, duration_ms, called_at)"
                        + " VALUES (?, 'TEST', ?, ?, 'NO_CONNECTION', 17, ?)",
                party,
                reference,
                outcome,
                LocalDateTime.now(SERVER.clock));
    }

    @Test
    void aDayThatFailedIsShownUntilItIsDone() {
        LocalDate day = LocalDate.of(2015, 3, 1);
        String logId = UUID.randomUUID().toString();
        SERVER.jdbc.update(
                "INSERT INTO end_of_day_failure (business_date, task, failure, log_id, failed_at, tries)"
                        + " VALUES (?, 'delinquency', 'IllegalStateException', ?, NOW(), 3)",
                day,
                logId);
        String path = "/console/days?until=" + day;
        try {
            show(day, logId, path);
        } finally {
            SERVER.jdbc.update("DELETE FROM end_of_day_run WHERE business_date = ?", day);
            SERVER.jdbc.update("DELETE FROM end_of_day_failure WHERE business_date = ?", day);
        }
    }

    @Test
    void everyTaskOfADayHasATitleInChinese() {
        assertThat(cashier.page("/console/days"))
                .contains("<th>逾期、罚息与提醒</th>")
                .doesNotContainPattern("<th>[a-z-]+</th>");
    }

    private void show(LocalDate day, String logId, String path) {
        assertThat(cashier.page(path)).contains(day.toString(), "失败 3 次", "IllegalStateException", logId, "没有运行");

        SERVER.jdbc.update(
                "INSERT INTO end_of_day_run (business_date, task, finished_at) VALUES (?, 'delinquency', NOW())", day);
        assertThat(cashier.page(path)).contains("完成", "失败 3 次");
        assertThat(cashier.page("/console/days"))
                .contains(SERVER.clock.today().minusDays(1).toString());
        assertThat(cashier.get("/console/days?until=soon").statusCode()).isEqualTo(404);
    }

    @Test
    void theSystemIsShownToWhoLooksAfterIt() {
        ConsoleBrowser admin = ConsoleBrowser.as(TestOperators.newOne(Role.ADMIN));
        for (String path : List.of("/console/calls", "/console/days")) {
            assertThat(admin.get(path).statusCode()).isEqualTo(200);
            for (Role role : List.of(Role.REVIEWER, Role.COLLECTOR, Role.SERVICE)) {
                assertThat(ConsoleBrowser.as(TestOperators.newOne(role))
                                .get(path)
                                .statusCode())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void everyLinkOfTheMenuAndTheDeskLeadsToAPage() {
        ConsoleBrowser admin = ConsoleBrowser.as(TestOperators.newOne(Role.ADMIN));
        Set<String> links = LINK.matcher(admin.page("/console"))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .collect(Collectors.toSet());

        assertThat(links).contains("/console/collection", "/console/leads", "/console/quotas", "/console/days");
        links.forEach(link -> assertThat(admin.get(link).statusCode()).as(link).isEqualTo(200));
    }
}
