package org.loanhub.creditline;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.Applicant;
import org.loanhub.application.Reason;
import org.loanhub.application.ReasonCode;
import org.loanhub.kyc.Verification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The rules that decide an application for a credit line. A drawdown is decided later, by the rules of any loan. */
@Component
class CreditLineRules {

    /** @param reason null if everything is in the applicant's favour */
    record Outcome(
            CreditLineApplication.Status status, @Nullable Reason reason) {}

    private final int minAge;
    private final int maxAge;

    CreditLineRules(@Value("${lending.least-age}") int minAge, @Value("${lending.most-age}") int maxAge) {
        this.minAge = minAge;
        this.maxAge = maxAge;
    }

    Outcome decide(Applicant applicant) {
        Verification verification = applicant.verification();
        if (!verification.isIdentityVerified() || !verification.isProfileComplete() || !verification.mobileVerified()) {
            return rejected(Reason.of(ReasonCode.PERSON_NOT_VERIFIED));
        }
        if (verification.blacklisted()) {
            return rejected(Reason.of(ReasonCode.BARRED));
        }
        if (applicant.overdueNow()) {
            return rejected(Reason.of(ReasonCode.OVERDUE_NOW));
        }
        OptionalInt age = applicant.age();
        if (age.isPresent() && (age.getAsInt() < minAge || age.getAsInt() > maxAge)) {
            return rejected(Reason.of(ReasonCode.AGE_NOT_ALLOWED, minAge, maxAge));
        }
        return age.isEmpty() || verification.risk() ? left(age.isEmpty()) : approved();
    }

    private static Outcome left(boolean ageUnknown) {
        return new Outcome(
                CreditLineApplication.Status.UNDER_REVIEW,
                Reason.of(ageUnknown ? ReasonCode.AGE_UNKNOWN : ReasonCode.LISTED_AS_RISK));
    }

    private static Outcome approved() {
        return new Outcome(CreditLineApplication.Status.APPROVED, null);
    }

    private static Outcome rejected(Reason reason) {
        return new Outcome(CreditLineApplication.Status.REJECTED, reason);
    }
}
