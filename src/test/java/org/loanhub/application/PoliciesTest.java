package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.Person;
import org.loanhub.kyc.Verification;
import org.loanhub.product.OtherLoans;

class PoliciesTest {

    private static final Instant NOW = Instant.parse("2026-01-31T04:00:00Z");
    private static final Policies POLICIES = new Policies(18, 60, 2, 30, "10000");

    /** What speaks up is the one rule that does not pass; a dash for none. Credit left is 20,000. */
    @ParameterizedTest(
            name = "aged {0}, {1} open loans, {2} elsewhere, once late for {3} days, late now {4}, wants {5}: {7}")
    @CsvSource(nullValues = "unknown", textBlock = """
            30,      0, NONE,        0, false,   500, -,               APPROVED
            18,      0, NONE,        0, false,   500, -,               APPROVED
            60,      0, NONE,        0, false,   500, -,               APPROVED
            17,      0, NONE,        0, false,   500, AGE,             REJECTED_AT_AUDIT
            61,      0, NONE,        0, false,   500, AGE,             REJECTED_AT_AUDIT
            unknown, 0, NONE,        0, false,   500, AGE,             UNDER_REVIEW
            30,      1, NONE,        0, false,   500, -,               APPROVED
            30,      2, NONE,        0, false,   500, OPEN_LOANS,      REJECTED_AT_AUDIT
            30,      3, NONE,        0, false,   500, OPEN_LOANS,      REJECTED_AT_AUDIT
            30,      1, UNSETTLED,   0, false,   500, OPEN_LOANS,      UNDER_REVIEW
            30,      0, NOT_ASKED,   0, false,   500, -,               APPROVED
            30,      0, NONE,        1, false,   500, OVERDUE_HISTORY, UNDER_REVIEW
            30,      0, NONE,       30, false,   500, OVERDUE_HISTORY, UNDER_REVIEW
            30,      0, NONE,       31, false,   500, OVERDUE_HISTORY, REJECTED_AT_AUDIT
            30,      0, NONE,        1, true,    500, OVERDUE_HISTORY, REJECTED_AT_AUDIT
            30,      0, NONE,        0, true,    500, OVERDUE_HISTORY, REJECTED_AT_AUDIT
            30,      0, NONE,        0, false,  9999, -,               APPROVED
            30,      0, NONE,        0, false, 10000, AMOUNT,          UNDER_REVIEW
            30,      0, NONE,        0, false, 20000, AMOUNT,          UNDER_REVIEW
            30,      0, NONE,        0, false, 20001, AMOUNT,          REJECTED_AT_AUDIT
            """)
    void oneRuleSpeaksUpAndDecides(
            @Nullable Integer age,
            int openLoans,
            OtherLoans otherLoans,
            int overdueDays,
            boolean late,
            String amount,
            String policy,
            LoanStatus outcome) {
        assertDecided(applicant(age, openLoans, overdueDays, late, otherLoans, amount), policy, outcome);
    }

    @ParameterizedTest(name = "barred {0}, a risk {1}: {3}")
    @CsvSource({
        "false, false, -,         APPROVED",
        "true,  false, BLACKLIST, REJECTED_AT_AUDIT",
        "false, true,  BLACKLIST, UNDER_REVIEW",
        "true,  true,  BLACKLIST, REJECTED_AT_AUDIT"
    })
    void whoIsListedIsBarredOrLookedAt(boolean barred, boolean risk, String policy, LoanStatus outcome) {
        assertDecided(with(verification(barred, risk)), policy, outcome);
    }

    @Test
    void whoIsNotVerifiedIsRejected() {
        assertDecided(unverified(), "VERIFICATION", LoanStatus.REJECTED_AT_AUDIT);
    }

    private static void assertDecided(Applicant applicant, String policy, LoanStatus outcome) {
        List<Finding> findings = POLICIES.examine(applicant);

        assertThat(findings)
                .extracting(finding -> finding.policy().name())
                .containsExactly("VERIFICATION", "AGE", "BLACKLIST", "OPEN_LOANS", "OVERDUE_HISTORY", "AMOUNT");
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() != Verdict.PASS)
                .extracting(finding -> finding.policy().name())
                .containsExactlyElementsOf(policy.equals("-") ? List.of() : List.of(policy));
        assertThat(Policies.outcome(findings)).isEqualTo(outcome);
    }

    @Test
    void aRejectionOutweighsAReferral() {
        List<Finding> findings = POLICIES.examine(applicant(17, 0, 3, false, OtherLoans.UNSETTLED, "500"));

        assertThat(Policies.outcome(findings)).isEqualTo(LoanStatus.REJECTED_AT_AUDIT);
    }

    @Test
    void theReasonTellsWhetherItIsLateNowOrWasBefore() {
        assertThat(POLICIES.examine(applicant(30, 0, 31, true, OtherLoans.NONE, "500")))
                .extracting(Finding::reason)
                .contains(Reason.of(ReasonCode.OVERDUE_NOW));
        assertThat(POLICIES.examine(applicant(30, 0, 31, false, OtherLoans.NONE, "500")))
                .extracting(Finding::reason)
                .contains(Reason.of(ReasonCode.WAS_OVERDUE, 31));
    }

    @Test
    void theLongestTimeOverdueCountsBegunDays() {
        List<StatusChange> history = List.of(
                change(1, LoanStatus.ACTIVE, LoanStatus.OVERDUE, 40),
                change(1, LoanStatus.OVERDUE, LoanStatus.ACTIVE, 38),
                change(2, LoanStatus.ACTIVE, LoanStatus.OVERDUE, 5));

        assertThat(ApplicantService.longestStretch(history, NOW)).isEqualTo(6);
        assertThat(ApplicantService.longestStretch(history.subList(0, 2), NOW)).isEqualTo(3);
        assertThat(ApplicantService.longestStretch(List.of(), NOW)).isZero();
    }

    private static StatusChange change(long loan, LoanStatus from, LoanStatus to, int daysAgo) {
        return new StatusChange(0, loan, from, to, Actor.SYSTEM, Reasons.NONE, "", NOW.minus(Duration.ofDays(daysAgo)));
    }

    private static Applicant applicant(
            @Nullable Integer age, int open, int overdue, boolean late, OtherLoans otherLoans, String amount) {
        return new Applicant(
                verification(false, false),
                age == null ? OptionalInt.empty() : OptionalInt.of(age),
                open,
                overdue,
                late,
                otherLoans,
                Money.ofYuan(amount),
                Money.ofYuan("20000"));
    }

    private static Applicant unverified() {
        return with(new Verification(1, null, null, true, true, true, 1, false, false));
    }

    private static Applicant with(Verification verification) {
        return new Applicant(
                verification,
                OptionalInt.of(30),
                0,
                0,
                false,
                OtherLoans.NONE,
                Money.ofYuan("500"),
                Money.ofYuan("20000"));
    }

    private static Verification verification(boolean barred, boolean risk) {
        Person person = new Person(1, new RealName("王小明"), new NationalId("110101199001011237"), NOW);
        BankCardNumber cardNo = new BankCardNumber("6222020000000000");
        BankCard card = new BankCard(1, "", 1, cardNo, null, "01020000", "工商银行", null, true, NOW);
        return new Verification(1, person, card, true, true, true, 1, barred, risk);
    }
}
