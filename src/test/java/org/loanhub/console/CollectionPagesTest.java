package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Borrowing;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.account.AccountService;
import org.loanhub.account.Role;
import org.loanhub.loan.Loan;
import org.loanhub.scenario.Days;

/** A collector, and a borrower who is three days late. */
@Tag("server")
class CollectionPagesTest {

    private static final TestServer SERVER = TestServer.get();

    private final VerifiedBorrower borrower = VerifiedBorrower.newOne();
    private final String mobile = SERVER.server
            .bean(AccountService.class)
            .get(borrower.id())
            .loginName()
            .value();
    private final Loan loan = lateLoan();
    private final String page = "/console/collection/" + loan.id();
    private final LocalDate today = SERVER.clock.today();
    private final String name = TestOperators.newOne(Role.COLLECTOR);
    private final ConsoleBrowser collector = ConsoleBrowser.as(name);

    private Loan lateLoan() {
        Loan borrowed = Borrowing.borrow(borrower, Borrowing.BY_DAYS, Borrowing.days("5000", 7));
        Days.endThrough(Borrowing.installments(borrowed).get(0).dueDate().plusDays(2));
        return borrowed;
    }

    @BeforeEach
    void giveItToTheCollector() {
        collector.submit("/console/collection/assign", "loan", String.valueOf(loan.id()), "assignee", name);
    }

    private String note(String request, String kind, String text, String... more) {
        String[] fields = {
            "request", request, "kind", kind, "text", text, "until", "", "amount", "", "next", "", "_from", page
        };
        return collector.submit(page + "/notes", concat(fields, more));
    }

    private static String[] concat(String[] some, String[] more) {
        return java.util.stream.Stream.of(some, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private List<String> kinds() {
        return SERVER.jdbc.queryForList(
                "SELECT kind FROM collection_note WHERE loan_id = ? ORDER BY id", String.class, loan.id());
    }

    @Test
    void myListShowsTheLoanAndTheBorrowerMasked() {
        String list = collector.page("/console/collection?whose=MINE&bucket=M0");

        assertThat(list).contains(loan.contractNo(), "3<small>M0</small>");
        assertThat(list)
                .contains(mobile.substring(0, 3) + "****")
                .doesNotContain(mobile, borrower.person().name());
        assertThat(collector.page("/console/collection?whose=NOBODYS")).doesNotContain(loan.contractNo());
        assertThat(collector.page("/console/collection?whose=MINE&bucket=M3")).contains("没有符合条件的逾期贷款");
        assertThat(collector.page(page))
                .doesNotContain(mobile, borrower.person().name());
    }

    @Test
    void theBorrowerIsShownToWhoAsksAndThatIsOnRecord() {
        String reveal = "/console/customers/" + borrower.id() + "/reveal";
        assertThat(collector.page(page)).contains("action=\"" + reveal + "\"");

        assertThat(collector.post(reveal, "what", "MOBILE", "_from", page).body())
                .contains(mobile);
        assertThat(TestOperators.lastAuditEntry(name))
                .containsEntry("action", "customer.reveal")
                .containsEntry("outcome", "DONE");
    }

    @Test
    void aNoteIsKeptAsItWasTypedAndHarmsNobody() {
        String hostile = "<script>alert(1)</script> \"'&";

        String after =
                note(request(), "CALLED", hostile, "next", today.plusDays(2).toString());

        assertThat(after)
                .contains(
                        "已记录",
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "已联系",
                        today.plusDays(2).toString())
                .doesNotContain("<script>");
        assertThat(TestOperators.lastAuditEntry(name))
                .containsEntry("action", "collection.note")
                .containsEntry("outcome", "DONE");
    }

    @Test
    void aFormSentTwiceIsWrittenOnce() {
        String request = request();
        note(request, "NOT_REACHED", "没人接");

        assertThat(note(request, "NOT_REACHED", "没人接")).contains("这条记录已经写过了");
        assertThat(kinds()).containsExactly("NOT_REACHED");
    }

    @Test
    void aBrokenPromiseComesUpInTheList() {
        note(request(), "PROMISED", "发工资就还", "until", today.toString(), "amount", "500.50");
        Days.endToday();
        ConsoleBrowser next = ConsoleBrowser.as(name);

        assertThat(next.page("/console/collection?whose=MINE&state=BROKEN"))
                .contains(loan.contractNo(), today + " 前还 500.50 元", "未兑现");
        assertThat(next.page("/console/collection?whose=MINE&state=TO_DO")).contains(loan.contractNo());
        assertThat(SERVER.faults()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        assertThat(note(request(), "PROMISED", "还", "until", today.minusDays(1).toString(), "amount", "1"))
                .contains("不能这样做：承诺");
        assertThat(TestOperators.lastAuditEntry(name)).containsEntry("outcome", "REFUSED");
        assertThat(note(request(), "PROMISED", "还", "until", "soon", "amount", "1"))
                .contains("不能这样做");
        assertThat(note(request(), "PROMISED", "还", "until", today.toString(), "amount", "1e9"))
                .contains("不能这样做");
        assertThat(note("1", "CALLED", "还")).contains("不能这样做");
        assertThat(note(request(), "SHOUTED", "还")).contains("不能这样做");
        assertThat(note(request(), "CALLED", "  ")).contains("不能这样做");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void onlyWhoCollectsIsGivenALoan() {
        String stranger = TestOperators.newOne(Role.SERVICE);
        String from = "/console/collection";

        assertThat(collector.submit(
                        "/console/collection/assign",
                        "loan",
                        String.valueOf(loan.id()),
                        "assignee",
                        stranger,
                        "_from",
                        from))
                .contains("不能这样做：这个操作员不能接手");
        assertThat(collector.submit("/console/collection/assign", "assignee", name, "_from", from))
                .contains("不能这样做：请勾选");
        assertThat(collector.submit(
                        "/console/collection/assign", "loan", "9999999999", "assignee", name, "_from", from))
                .contains("不能这样做");
        assertThat(SERVER.jdbc.queryForObject(
                        "SELECT assignee FROM collection_task WHERE loan_id = ?", String.class, loan.id()))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVIEWER", "CASHIER", "SERVICE"})
    void anotherRoleGetsNothingOfIt(Role role) {
        ConsoleBrowser other = ConsoleBrowser.as(TestOperators.newOne(role));

        assertThat(other.get("/console/collection").statusCode()).isEqualTo(403);
        assertThat(other.get(page).statusCode()).isEqualTo(403);
        HttpResponse<String> note =
                other.post(page + "/notes", "request", request(), "kind", "CALLED", "text", "不是我的活");
        assertThat(note.statusCode()).isEqualTo(403);
        assertThat(kinds()).isEmpty();
        assertThat(other.page("/console")).doesNotContain("/console/collection");
    }

    @Test
    void aFormWithoutTheTokenChangesNothing() {
        HttpResponse<String> answer =
                collector.post(page + "/notes", "request", request(), "kind", "CALLED", "text", "伪造", "_token", "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aLoanThatWasNeverLateHasNoPage() {
        assertThat(collector.get("/console/collection/9999999999").statusCode()).isEqualTo(404);
        assertThat(collector.get("/console/collection/abc").statusCode()).isEqualTo(404);
        assertThat(collector.get("/console/collection?after=abc").statusCode()).isEqualTo(404);
    }
}
