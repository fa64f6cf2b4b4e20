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

    /** What follows from the findings: the hardest one decides. */
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
                ? pass("verification", "identity, card, profile and mobile number are verified")
                : reject("verification", "identity, card, profile or mobile number is not verified");
    }

    private Finding age(Applicant applicant) {
        OptionalInt age = applicant.age();
        if (age.isEmpty()) {
            return refer("age", "the national id tells no date of birth");
        }
        boolean right = minAge <= age.getAsInt() && age.getAsInt() <= maxAge;
        return right
                ? pass("age", "from %d to %d".formatted(minAge, maxAge))
                : reject("age", "not from %d to %d".formatted(minAge, maxAge));
    }

    private Finding blacklist(Applicant applicant) {
        if (applicant.verification().blacklisted()) {
            return reject("blacklist", "barred");
        }
        return applicant.verification().risk()
                ? refer("blacklist", "marked as a risk")
                : pass("blacklist", "not listed");
    }

    private Finding openLoans(Applicant applicant) {
        if (applicant.openLoans() >= maxOpenLoans) {
            return reject("open-loans", applicant.openLoans() + " unfinished here");
        }
        return applicant.otherLoans() == OtherLoans.UNSETTLED
                ? refer("open-loans", "says that loans elsewhere are not settled")
                : pass("open-loans", applicant.openLoans() + " unfinished here");
    }

    private Finding overdueHistory(Applicant applicant) {
        int days = applicant.longestOverdueDays();
        if (applicant.overdueNow() || days > rejectedOverdueDays) {
            return reject(
                    "overdue-history", applicant.overdueNow() ? "overdue now" : "was overdue for " + days + " days");
        }
        return days > 0
                ? refer("overdue-history", "was overdue for " + days + " days")
                : pass("overdue-history", "never overdue");
    }

    private Finding amount(Applicant applicant) {
        if (applicant.amount().compareTo(applicant.available()) > 0) {
            return reject("amount", "more than the credit line has left");
        }
        return applicant.amount().compareTo(reviewedAmount) >= 0
                ? refer("amount", "from " + reviewedAmount + " an operator looks")
                : pass("amount", "within the credit line");
    }

    private static Finding pass(String policy, String reason) {
        return new Finding(policy, Verdict.PASS, reason);
    }

    private static Finding refer(String policy, String reason) {
        return new Finding(policy, Verdict.REFER, reason);
    }

    private static Finding reject(String policy, String reason) {
        return new Finding(policy, Verdict.REJECT, reason);
    }
}
