package org.loanhub.creditline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.application.Applicant;
import org.loanhub.application.Reason;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import org.loanhub.kyc.Person;
import org.loanhub.kyc.Verification;
import org.loanhub.product.OtherLoans;

class CreditLineRulesTest {

    private static final CreditLineRules RULES = new CreditLineRules(18, 60);

    /** Known says whether identity, mobile number, profile, work and a contact are there, one letter each. */
    @ParameterizedTest(name = "age {0}, known {1}, barred {2}, risk {3}, late {4}: {5} {6}")
    @CsvSource({
        "30, impwc, false, false, false, APPROVED,     ",
        "18, impwc, false, false, false, APPROVED,     ",
        "60, impwc, false, false, false, APPROVED,     ",
        "17, impwc, false, false, false, REJECTED,     'AGE_NOT_ALLOWED:18,60'",
        "61, impwc, false, false, false, REJECTED,     'AGE_NOT_ALLOWED:18,60'",
        ",   impwc, false, false, false, UNDER_REVIEW, AGE_UNKNOWN",
        "30, -mpwc, false, false, false, REJECTED,     PERSON_NOT_VERIFIED",
        "30, i-pwc, false, false, false, REJECTED,     PERSON_NOT_VERIFIED",
        "30, im-wc, false, false, false, REJECTED,     PERSON_NOT_VERIFIED",
        "30, imp-c, false, false, false, REJECTED,     PERSON_NOT_VERIFIED",
        "30, impw-, false, false, false, REJECTED,     PERSON_NOT_VERIFIED",
        "30, impwc, true,  false, false, REJECTED,     BARRED",
        "30, impwc, false, true,  false, UNDER_REVIEW, LISTED_AS_RISK",
        "17, impwc, false, true,  false, REJECTED,     'AGE_NOT_ALLOWED:18,60'",
        "30, impwc, false, false, true,  REJECTED,     OVERDUE_NOW"
    })
    void theHardestFindingDecides(
            @Nullable Integer age,
            String known,
            boolean barred,
            boolean risk,
            boolean late,
            CreditLineApplication.Status decision,
            @Nullable String reason) {
        Applicant applicant = new Applicant(
                verification(known, barred, risk),
                age == null ? OptionalInt.empty() : OptionalInt.of(age),
                0,
                0,
                late,
                OtherLoans.NOT_ASKED,
                Money.ZERO,
                Money.ZERO);

        assertThat(RULES.decide(applicant))
                .isEqualTo(new CreditLineRules.Outcome(decision, reason == null ? null : Reason.of(reason)));
    }

    private static Verification verification(String known, boolean barred, boolean risk) {
        Person person = new Person(1, new RealName("王小明"), new NationalId("110101199001011237"), Instant.EPOCH);
        return new Verification(
                1,
                known.contains("i") ? person : null,
                null,
                known.contains("m"),
                known.contains("p"),
                known.contains("w"),
                known.contains("c") ? 1 : 0,
                barred,
                risk);
    }
}
