package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.Person;
import org.loanhub.kyc.Verification;
import org.loanhub.product.OtherLoans;

class PoliciesTest {

    private static final Instant NOW = Instant.parse("2026-01-31T04:00:00Z");
    private static final Policies POLICIES = new Policies(18, 60, 2, 30, "10000");

    static Stream<Arguments> applicants() {
        return Stream.of(
                Arguments.of("somebody sound", applicant(30, 0, 0, false, OtherLoans.NONE, "500"), "", "APPROVED"),
                Arguments.of("18 today", applicant(18, 0, 0, false, OtherLoans.NONE, "500"), "", "APPROVED"),
                Arguments.of("60 years old", applicant(60, 0, 0, false, OtherLoans.NONE, "500"), "", "APPROVED"),
                Arguments.of("17", applicant(17, 0, 0, false, OtherLoans.NONE, "500"), "AGE", "REJECTED_AT_AUDIT"),
                Arguments.of("61", applicant(61, 0, 0, false, OtherLoans.NONE, "500"), "AGE", "REJECTED_AT_AUDIT"),
                Arguments.of(
                        "of unknown age", applicant(null, 0, 0, false, OtherLoans.NONE, "500"), "AGE", "UNDER_REVIEW"),
                Arguments.of(
                        "two open loans",
                        applicant(30, 2, 0, false, OtherLoans.NONE, "500"),
                        "OPEN_LOANS",
                        "REJECTED_AT_AUDIT"),
                Arguments.of(
                        "debts elsewhere",
                        applicant(30, 0, 0, false, OtherLoans.UNSETTLED, "500"),
                        "OPEN_LOANS",
                        "UNDER_REVIEW"),
                Arguments.of(
                        "once late",
                        applicant(30, 0, 3, false, OtherLoans.NONE, "500"),
                        "OVERDUE_HISTORY",
                        "UNDER_REVIEW"),
                Arguments.of(
                        "long late",
                        applicant(30, 0, 31, false, OtherLoans.NONE, "500"),
                        "OVERDUE_HISTORY",
                        "REJECTED_AT_AUDIT"),
                Arguments.of(
                        "late now",
                        applicant(30, 0, 1, true, OtherLoans.NONE, "500"),
                        "OVERDUE_HISTORY",
                        "REJECTED_AT_AUDIT"),
                Arguments.of(
                        "a large amount",
                        applicant(30, 0, 0, false, OtherLoans.NONE, "10000"),
                        "AMOUNT",
                        "UNDER_REVIEW"),
                Arguments.of(
                        "more than the line",
                        applicant(30, 0, 0, false, OtherLoans.NONE, "20001"),
                        "AMOUNT",
                        "REJECTED_AT_AUDIT"),
                Arguments.of("barred", listed(true, false), "BLACKLIST", "REJECTED_AT_AUDIT"),
                Arguments.of("a risk", listed(false, true), "BLACKLIST", "UNDER_REVIEW"),
                Arguments.of("unverified", unverified(), "VERIFICATION", "REJECTED_AT_AUDIT"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("applicants")
    void one_rule_speaks_up_and_decides(String who, Applicant applicant, String policy, LoanStatus outcome) {
        List<Finding> findings = POLICIES.examine(applicant);

        assertThat(findings)
                .filteredOn(finding -> finding.verdict() != Verdict.PASS)
                .extracting(finding -> finding.policy().name())
                .containsExactlyElementsOf(policy.isEmpty() ? List.of() : List.of(policy));
        assertThat(Policies.outcome(findings)).isEqualTo(outcome);
    }

    @Test
    void a_rejection_outweighs_a_referral() {
        List<Finding> findings = POLICIES.examine(applicant(17, 0, 3, false, OtherLoans.UNSETTLED, "500"));

        assertThat(Policies.outcome(findings)).isEqualTo(LoanStatus.REJECTED_AT_AUDIT);
    }

    @Test
    void the_longest_time_overdue_counts_begun_days() {
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

    private static Applicant listed(boolean barred, boolean risk) {
        return with(verification(barred, risk));
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
        PersonalText text = new PersonalText("x");
        Person person = new Person(1, text, text, NOW);
        BankCard card = new BankCard(1, "", 1, text, null, "01020000", "工商银行", null, true, NOW);
        return new Verification(1, person, card, true, true, true, 1, barred, risk);
    }
}
