package org.loanhub.creditline;

import java.util.OptionalInt;
import org.loanhub.application.Applicant;
import org.loanhub.kyc.Verification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The rules that decide an application for a credit line. A drawdown is decided later, by the rules of any loan. */
@Component
class CreditLineRules {

    /** @param note why */
    record Outcome(CreditLineApplication.Status status, String note) {}

    private final int minAge;
    private final int maxAge;

    CreditLineRules(@Value("${lending.least-age}") int minAge, @Value("${lending.most-age}") int maxAge) {
        this.minAge = minAge;
        this.maxAge = maxAge;
    }

    Outcome decide(Applicant applicant) {
        Verification verification = applicant.verification();
        if (!verification.isIdentityVerified() || !verification.isProfileComplete() || !verification.mobileVerified()) {
            return rejected("identity, mobile number or profile is not verified");
        }
        if (verification.blacklisted()) {
            return rejected("barred");
        }
        if (applicant.overdueNow()) {
            return rejected("overdue now");
        }
        OptionalInt age = applicant.age();
        if (age.isPresent() && (age.getAsInt() < minAge || age.getAsInt() > maxAge)) {
            return rejected("not from %d to %d".formatted(minAge, maxAge));
        }
        return age.isEmpty() || verification.risk() ? left(age.isEmpty()) : approved();
    }

    private static Outcome left(boolean ageUnknown) {
        return new Outcome(
                CreditLineApplication.Status.UNDER_REVIEW,
                ageUnknown ? "the national id tells no date of birth" : "marked as a risk");
    }

    private static Outcome approved() {
        return new Outcome(CreditLineApplication.Status.APPROVED, "");
    }

    private static Outcome rejected(String note) {
        return new Outcome(CreditLineApplication.Status.REJECTED, note);
    }
}
