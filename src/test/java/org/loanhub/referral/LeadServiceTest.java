package org.loanhub.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Invented;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.account.AccountService;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;

/** What becomes of a lead. */
@Tag("server")
class LeadServiceTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    private final TestServer server = TestServer.get();
    private final LeadService leads = server.server.bean(LeadService.class);
    private final LeadExportService export = server.server.bean(LeadExportService.class);
    private final String officerMobile = Invented.mobile();
    private final long officer = officer();
    private final long lead = leads.handOver(officer, lead("王小明"));

    private long officer() {
        AccountService accounts = server.server.bean(AccountService.class);
        return accounts.register(new NewAccount(
                        Channel.REFERRAL, new LoginName(officerMobile), "信贷员", Role.MEMBER, accounts.hash("123456")))
                .id();
    }

    private static NewLead lead(String name) {
        String nationalId =
                "11010119920202%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
        return new NewLead(
                new LoanNeed(
                        Money.ofYuan("5000"),
                        CustomerType.EMPLOYEE,
                        LeadLoan.HOUSE,
                        LeadTerm.TWO_YEARS,
                        Money.ZERO,
                        new PersonalText("甲, 乙")),
                new Customer(
                        new PersonalText(name),
                        Sex.FEMALE,
                        new NationalId(nationalId),
                        null,
                        null,
                        new PersonalText("=1+1 \"急\"")),
                new Employment(CompanyType.LISTED, null, null, true, null, null),
                new House(true, null, 1, HouseType.SHOP, null, false, null, null),
                new Car(null, null, null, null));
    }

    private long application() {
        server.jdbc.update("""
                INSERT INTO loan_application (public_id, account_id, channel, product_id, status, amount, annual_rate,
                  term_length, term_unit, interval_length, interval_unit, method, penalty_rate, penalty_limit_days, purpose,
                  other_loans, one_at_a_time, submitted_at)
                SELECT UUID(), ?, 'REFERRAL', (SELECT MIN(id) FROM loan_product), 'REJECTED_AT_AUDIT', 100, 0.1, 1, 'MONTH', 1,
                  'MONTH', 'BULLET', 0, 0, 'NOT_ASKED', 'NOT_ASKED', 0, NOW()
                """, officer);
        Long id = server.jdbc.queryForObject("SELECT MAX(id) FROM loan_application", Long.class);
        assertThat(id).isNotNull();
        server.jdbc.update("""
                INSERT INTO application_status_change (application_id, to_status, changed_by, changed_at)
                VALUES (?, 'REJECTED_AT_AUDIT', 'SYSTEM', NOW())
                """, id);
        return id;
    }

    @Test
    void aLeadIsLedFromHandOverToApplication() {
        leads.assign(lead, "李操作", Actor.operator("主管"));
        leads.contacted(lead, Actor.operator("李操作"), "周五再打");
        leads.accept(lead, Actor.operator("李操作"), "");
        long application = application();
        leads.convert(lead, application, Actor.operator("李操作"));

        assertThat(leads.get(lead).state()).isEqualTo(LeadState.CONVERTED);
        assertThat(leads.get(lead).applicationId()).isEqualTo(application);
        assertThat(leads.get(lead).assignee()).isEqualTo("李操作");
        assertThat(leads.history(lead))
                .extracting(
                        change -> change.from() + ">" + change.to() + " " + change.changedBy() + " " + change.note())
                .containsExactly(
                        "null>NEW " + Actor.officer(leads.get(lead).officerId()) + " ",
                        "NEW>ASSIGNED OPERATOR:主管 李操作",
                        "ASSIGNED>CONTACTED OPERATOR:李操作 周五再打",
                        "CONTACTED>ACCEPTED OPERATOR:李操作 ",
                        "ACCEPTED>CONVERTED OPERATOR:李操作 ");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aLeadIsGivenToSomebodyElse() {
        leads.assign(lead, "甲", Actor.operator("主管"));
        leads.assign(lead, "乙", Actor.operator("主管"));

        assertThat(leads.get(lead).assignee()).isEqualTo("乙");
    }

    @Test
    void aRejectedLeadStaysRejected() {
        leads.reject(lead, Actor.operator("主管"), "空号");

        assertRefused(ReferralError.LEAD_ELSEWHERE, () -> leads.assign(lead, "甲", Actor.operator("主管")));
        assertRefused(ReferralError.LEAD_ELSEWHERE, () -> leads.accept(lead, Actor.operator("甲"), ""));
        assertThat(leads.history(lead)).hasSize(2);
    }

    @Test
    void onlyAnAcceptedLeadBecomesAnApplication() {
        assertRefused(ReferralError.LEAD_ELSEWHERE, () -> leads.convert(lead, application(), Actor.operator("甲")));
    }

    @Test
    void anApplicationThatIsNotThereOrTakenIsNone() {
        long application = application();
        long other = leads.handOver(officer, lead("李小红"));
        for (long one : List.of(lead, other)) {
            leads.assign(one, "甲", Actor.operator("主管"));
            leads.accept(one, Actor.operator("甲"), "");
        }

        assertRefused(
                ReferralError.LEAD_APPLICATION_UNUSABLE,
                () -> leads.convert(lead, Long.MAX_VALUE, Actor.operator("甲")));
        leads.convert(lead, application, Actor.operator("甲"));
        assertRefused(
                ReferralError.LEAD_APPLICATION_UNUSABLE, () -> leads.convert(other, application, Actor.operator("甲")));
        assertThat(leads.get(other).state()).isEqualTo(LeadState.ACCEPTED);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void anUnknownLeadIsNamed() {
        assertRefused(ReferralError.LEAD_UNKNOWN, () -> leads.get(Long.MAX_VALUE));
        assertRefused(ReferralError.LEAD_UNKNOWN, () -> leads.assign(Long.MAX_VALUE, "甲", Actor.operator("主管")));
    }

    @Test
    void ofManyOperatorsWhoAcceptAtOnceOneDoes() throws Exception {
        leads.assign(lead, "甲", Actor.operator("主管"));

        List<String> outcomes = Parallel.outcomes(16, () -> {
            leads.accept(lead, Actor.operator("甲"), "");
            return lead;
        });
        assertThat(Collections.frequency(outcomes, "done")).isOne();
        assertThat(Collections.frequency(outcomes, "LEAD_ELSEWHERE")).isEqualTo(15);
        assertThat(leads.history(lead)).hasSize(3);
    }

    @Test
    void leadsAreListedByStateOldestFirst() {
        long second = leads.handOver(officer, lead("二"));
        long third = leads.handOver(officer, lead("三"));
        leads.assign(second, "甲", Actor.operator("主管"));

        assertThat(leads.list(LeadState.NEW, lead - 1, 2)).extracting(Lead::id).containsExactly(lead, third);
        assertThat(leads.list(LeadState.NEW, lead, 1)).extracting(Lead::id).containsExactly(third);
        assertThat(leads.list(LeadState.ASSIGNED, lead, 10))
                .extracting(Lead::id)
                .contains(second);
    }

    @Test
    void leadsAreExportedAsCsv() throws IOException {
        leads.reject(lead, Actor.operator("主管"), "空号");
        StringBuilder csv = new StringBuilder();
        int count = export.write(LeadState.REJECTED, csv, Actor.operator("主管"));

        assertThat(csv.toString().lines().count()).isEqualTo(count + 1L);
        assertThat(csv.toString()).startsWith("编号,提交时间,信贷员,状态,处理人,申请编号,贷款金额,").endsWith("\r\n");
        String nationalId = leads.get(lead).told().customer().nationalId().value();
        String line = csv.toString()
                .lines()
                .filter(text -> text.startsWith(lead + ","))
                .findFirst()
                .orElseThrow();
        // What a spreadsheet would run, or take for two cells, is made harmless.
        assertThat(line)
                .endsWith("," + officerMobile + ",已拒绝,,,5000.00,上班族,房贷,2年,0.00,\"甲, 乙\",王小明,女," + nationalId
                        + ",,,\"'=1+1 \"\"急\"\"\",上市公司,,,是,,,是,,1,商铺,,否,,,,,,");
    }

    @Test
    void thousandsAreExportedInPieces() throws IOException {
        for (int i = 0; i < 501; i++) {
            leads.accept(assigned(), Actor.operator("甲"), "");
        }
        StringBuilder csv = new StringBuilder();

        assertThat(export.write(LeadState.ACCEPTED, csv, Actor.operator("主管"))).isGreaterThanOrEqualTo(501);
        assertThat(csv.toString().lines().skip(1).map(line -> line.split(",")[0]))
                .doesNotHaveDuplicates();
    }

    private long assigned() {
        NewLead one = lead("某");
        long id = leads.handOver(
                officer,
                new NewLead(
                        one.need(),
                        new Customer(
                                one.customer().name(),
                                Sex.MALE,
                                new NationalId("11010119930303%d".formatted(NEXT.incrementAndGet())),
                                null,
                                null,
                                null),
                        one.employment(),
                        one.house(),
                        one.car()));
        leads.assign(id, "甲", Actor.operator("主管"));
        return id;
    }
}
