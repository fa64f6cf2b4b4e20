package org.loanhub.application;

import java.util.List;
import java.util.OptionalInt;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.product.OtherLoans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The rules that decide an application. Each is asked, also when one has rejected already, so that all reasons are kept. */
@Component
class Policies {

    private final int minAge;
    private final int maxAge;
    private final int maxOpenLoans;
    private final int rejectedOverdueDays;
    private final Money reviewedAmount;
    private final List<Policy> all;

    Policies(
            @Value("${lending.least-age}") int minAge,
            @Value("${lending.most-age}") int maxAge,
            @Value("${lending.most-open-loans}") int maxOpenLoans,
            @Value("${lending.rejected-overdue-days}") int rejectedOverdueDays,
            @Value("${lending.reviewed-amount}") String reviewedAmount) {
        this.minAge = minAge;
        this.maxAge = maxAge;
        this.maxOpenLoans = maxOpenLoans;
        this.rejectedOverdueDays = rejectedOverdueDays;
        this.reviewedAmount = Money.ofYuan(reviewedAmount);
        this.all = List.of(
                this::verification, this::age, this::blacklist, this::openLoans, this::overdueHistory, this::amount);
    }

    List<Finding> examine(Applicant applicant) {
        return all.stream().map(policy -> policy.examine(applicant)).toList();
    }

    /** What follows from the findings: the strictest one decides. */
    static LoanStatus outcome(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.verdict() == Verdict.REJECT)) {
            return LoanStatus.REJECTED_AT_AUDIT;
        }
        return findings.stream().allMatch(finding -> finding.verdict() == Verdict.PASS)
                ? LoanStatus.APPROVED
                : LoanStatus.UNDER_REVIEW;
    }

    private Finding verification(Applicant applicant) {
        return applicant.verification().isComplete()
                ? pass(PolicyName.VERIFICATION, Reason.of(ReasonCode.VERIFIED))
                : reject(PolicyName.VERIFICATION, Reason.of(ReasonCode.NOT_VERIFIED));
    }

    private Finding age(Applicant applicant) {
        OptionalInt age = applicant.age();
        if (age.isEmpty()) {
            return refer(PolicyName.AGE, Reason.of(ReasonCode.AGE_UNKNOWN));
        }
        boolean right = minAge <= age.getAsInt() && age.getAsInt() <= maxAge;
        return right
                ? pass(PolicyName.AGE, Reason.of(ReasonCode.AGE_ALLOWED, minAge, maxAge))
                : reject(PolicyName.AGE, Reason.of(ReasonCode.AGE_NOT_ALLOWED, minAge, maxAge));
    }

    private Finding blacklist(Applicant applicant) {
        if (applicant.verification().blacklisted()) {
            return reject(PolicyName.BLACKLIST, Reason.of(ReasonCode.BARRED));
        }
        return applicant.verification().risk()
                ? refer(PolicyName.BLACKLIST, Reason.of(ReasonCode.LISTED_AS_RISK))
                : pass(PolicyName.BLACKLIST, Reason.of(ReasonCode.NOT_LISTED));
    }

    private Finding openLoans(Applicant applicant) {
        Reason unfinished = Reason.of(ReasonCode.UNFINISHED_LOANS, applicant.openLoans());
        if (applicant.openLoans() >= maxOpenLoans) {
            return reject(PolicyName.OPEN_LOANS, unfinished);
        }
        return applicant.otherLoans() == OtherLoans.UNSETTLED
                ? refer(PolicyName.OPEN_LOANS, Reason.of(ReasonCode.UNSETTLED_ELSEWHERE))
                : pass(PolicyName.OPEN_LOANS, unfinished);
    }

    private Finding overdueHistory(Applicant applicant) {
        int days = applicant.longestOverdueDays();
        if (applicant.overdueNow()) {
            return reject(PolicyName.OVERDUE_HISTORY, Reason.of(ReasonCode.OVERDUE_NOW));
        }
        if (days == 0) {
            return pass(PolicyName.OVERDUE_HISTORY, Reason.of(ReasonCode.NEVER_OVERDUE));
        }
        Reason wasOverdue = Reason.of(ReasonCode.WAS_OVERDUE, days);
        return days > rejectedOverdueDays
                ? reject(PolicyName.OVERDUE_HISTORY, wasOverdue)
                : refer(PolicyName.OVERDUE_HISTORY, wasOverdue);
    }

    private Finding amount(Applicant applicant) {
        if (applicant.amount().compareTo(applicant.available()) > 0) {
            return reject(PolicyName.AMOUNT, Reason.of(ReasonCode.ABOVE_CREDIT_LINE));
        }
        return applicant.amount().compareTo(reviewedAmount) >= 0
                ? refer(PolicyName.AMOUNT, Reason.of(ReasonCode.AMOUNT_TO_REVIEW, reviewedAmount))
                : pass(PolicyName.AMOUNT, Reason.of(ReasonCode.WITHIN_CREDIT_LINE));
    }

    private static Finding pass(PolicyName policy, Reason reason) {
        return new Finding(policy, Verdict.PASS, reason);
    }

    private static Finding refer(PolicyName policy, Reason reason) {
        return new Finding(policy, Verdict.REFER, reason);
    }

    private static Finding reject(PolicyName policy, Reason reason) {
        return new Finding(policy, Verdict.REJECT, reason);
    }
}
