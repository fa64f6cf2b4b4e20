package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Invented;
import org.loanhub.TestServer;
import org.loanhub.account.AccountService;
import org.loanhub.account.HashedPassword;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.console.web.Masks;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;
import org.loanhub.referral.Car;
import org.loanhub.referral.Customer;
import org.loanhub.referral.CustomerType;
import org.loanhub.referral.Employment;
import org.loanhub.referral.House;
import org.loanhub.referral.LeadLoan;
import org.loanhub.referral.LeadService;
import org.loanhub.referral.LeadTerm;
import org.loanhub.referral.LoanNeed;
import org.loanhub.referral.NewLead;
import org.loanhub.referral.Sex;

/** An operator who follows a lead from its hand-over to its end. */
@Tag("server")
class LeadPagesTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String CUSTOMER = "欧阳小红";

    private final LeadService leads = SERVER.server.bean(LeadService.class);
    private final String officerMobile = Invented.mobile();
    private final String customerMobile = Invented.mobile();
    private final String nationalId =
            "11010119920202%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
    private final long lead = handOver();
    private final String page = "/console/leads/" + lead;
    private final String name = TestOperators.newOne(Role.SERVICE);
    private final ConsoleBrowser service = ConsoleBrowser.as(name);

    private long handOver() {
        long officer = SERVER.server
                .bean(AccountService.class)
                .register(new NewAccount(
                        Channel.REFERRAL, new LoginName(officerMobile), "信贷员", Role.MEMBER, new HashedPassword("none")))
                .id();
        return leads.handOver(
                officer,
                new NewLead(
                        new LoanNeed(
                                Money.ofYuan("120000"),
                                CustomerType.EMPLOYEE,
                                LeadLoan.HOUSE,
                                LeadTerm.TWO_YEARS,
                                Money.ZERO,
                                null),
                        new Customer(
                                new PersonalText(CUSTOMER),
                                Sex.FEMALE,
                                new NationalId(nationalId),
                                new MobileNumber(customerMobile),
                                null,
                                new PersonalText("<b>急</b>")),
                        new Employment(null, Money.ofYuan("8000"), null, true, null, null),
                        new House(true, null, 1, null, null, false, null, true),
                        new Car(null, null, null, null)));
    }

    private String step(String step, String... fields) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "_from";
        all[fields.length + 1] = page;
        return service.submit(page + "/" + step, all);
    }

    private String state() {
        return leads.get(lead).state().name();
    }

    /** An application of anybody's that the rules turned down. */
    private long application() {
        long officer = leads.get(lead).officerId();
        SERVER.jdbc.update("""
                INSERT INTO loan_application (public_id, account_id, channel, product_id, status, amount, annual_rate,
                  term_length, term_unit, interval_length, interval_unit, method, penalty_rate, penalty_limit_days, purpose,
                  other_loans, one_at_a_time, submitted_at)
                SELECT UUID(), ?, 'REFERRAL', (SELECT MIN(id) FROM loan_product), 'REJECTED_AT_AUDIT', 100, 0.1, 1, 'MONTH', 1,
                  'MONTH', 'BULLET', 0, 0, 'NOT_ASKED', 'NOT_ASKED', 0, NOW()
                """, officer);
        Long id = SERVER.jdbc.queryForObject("SELECT MAX(id) FROM loan_application", Long.class);
        SERVER.jdbc.update("""
                INSERT INTO application_status_change (application_id, to_status, changed_by, changed_at)
                VALUES (?, 'REJECTED_AT_AUDIT', 'SYSTEM', NOW())
                """, id);
        return id;
    }

    @Test
    void aLeadIsShownMasked() {
        String shown = service.page(page);

        assertThat(shown)
                .contains(
                        "欧***", "120,000.00", "&lt;b&gt;急&lt;/b&gt;", "新甩单", Masks.mobile(new LoginName(officerMobile)))
                .doesNotContain(CUSTOMER, nationalId, customerMobile, officerMobile, "<b>急");
        assertThat(service.page("/console/leads?after=" + (lead - 1)))
                .contains(page + "\"", "欧***")
                .doesNotContain(CUSTOMER, officerMobile);
    }

    @Test
    void aLeadIsLedToAnApplication() {
        assertThat(step("assign", "assignee", name)).contains("已分配给 " + name);
        assertThat(step("contact", "note", "<i>周五再打</i>")).contains("已联系", "&lt;i&gt;周五再打");
        step("accept", "note", "");
        long application = application();
        assertThat(step("convert", "application", "9999999")).contains("不能这样做：这笔借款申请不能对应这条线索");
        assertThat(step("convert", "application", String.valueOf(application)))
                .contains("已转申请", "申请 " + application, "已经结束");

        assertThat(state()).isEqualTo("CONVERTED");
        assertThat(leads.history(lead))
                .extracting(change -> change.changedBy())
                .containsOnly(Actor.officer(leads.get(lead).officerId()), Actor.operator(name));
        assertThat(TestOperators.auditEntries("lead.convert", lead)).isEqualTo(2);
        assertThat(SERVER.faults()).isEmpty();
    }

    @Test
    void aRejectionNeedsAReasonAndHappensOnce() {
        assertThat(step("reject", "note", " ")).contains("不能这样做：请填写拒绝原因");
        assertThat(state()).isEqualTo("NEW");

        assertThat(step("reject", "note", "空号")).contains("已拒绝", "空号");
        assertThat(step("reject", "note", "空号")).contains("不能这样做：线索的状态已经变了");
        assertThat(leads.history(lead)).hasSize(2);
        assertThat(TestOperators.lastAuditEntry(name))
                .containsEntry("action", "lead.reject")
                .containsEntry("outcome", "REFUSED");
    }

    @Test
    void theCustomerIsShownToWhoAsksAndThatIsOnRecord() {
        assertThat(service.post(page + "/reveal", "what", "NATIONAL_ID", "_from", page)
                        .body())
                .contains(nationalId, "href=\"" + page + "\"")
                .doesNotContain(customerMobile);
        assertThat(TestOperators.lastAuditEntry(name))
                .containsEntry("action", "lead.reveal")
                .containsEntry("subject", lead + " NATIONAL_ID")
                .containsEntry("outcome", "DONE");
        assertThat(service.post(page + "/reveal", "what", "MOBILE").body()).contains(customerMobile);
        assertThat(service.post(page + "/reveal", "what", "NAME").body()).contains(CUSTOMER);
    }

    @Test
    void leadsAreExportedForSpreadsheetsAndThatIsOnRecord() {
        HttpResponse<String> answer = service.get("/console/leads/export?state=NEW");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).matches("attachment; filename=\"leads-NEW-\\d{8}\\.csv\""));
        assertThat(answer.body()).startsWith("\uFEFF编号,").contains(CUSTOMER, nationalId);
        assertThat(TestOperators.lastAuditEntry(name))
                .containsEntry("action", "lead.export")
                .containsEntry("outcome", "DONE");
        assertThat(service.get("/console/leads/export?state=WHAT").statusCode()).isEqualTo(404);
    }

    @Test
    void aLeadIsGivenToWhoFollowsLeadsOnly() {
        String stranger = TestOperators.newOne(Role.CASHIER);

        assertThat(step("assign", "assignee", stranger)).contains("不能这样做：这个操作员不能接手");
        assertThat(step("assign", "assignee", "")).contains("不能这样做");
        assertThat(state()).isEqualTo("NEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVIEWER", "CASHIER", "COLLECTOR"})
    void anotherRoleGetsNothingOfIt(Role role) {
        ConsoleBrowser other = ConsoleBrowser.as(TestOperators.newOne(role));

        for (String path : List.of("/console/leads", page, "/console/leads/export?state=NEW")) {
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(other.post(page + "/reject", "note", "不是我的活").statusCode()).isEqualTo(403);
        assertThat(service.post(page + "/reject", "note", "伪造", "_token", "x").statusCode())
                .isEqualTo(403);
        assertThat(state()).isEqualTo("NEW");
    }

    @Test
    void aLeadThatIsNotThereHasNoPage() {
        assertThat(service.get("/console/leads/9999999999").statusCode()).isEqualTo(404);
        assertThat(service.get("/console/leads/abc").statusCode()).isEqualTo(404);
    }
}
