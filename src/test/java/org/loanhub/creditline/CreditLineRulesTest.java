package org.loanhub.creditline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.application.Applicant;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.Person;
import org.loanhub.kyc.Verification;
import org.loanhub.product.OtherLoans;

class CreditLineRulesTest {

    private static final CreditLineRules RULES = new CreditLineRules(18, 60);

    @ParameterizedTest(name = "age {0}, known {1}, barred {2}, risk {3}, late {4}: {5}")
    @CsvSource({
        "30, true, false, false, false, APPROVED",
        "18, true, false, false, false, APPROVED",
        "60, true, false, false, false, APPROVED",
        "17, true, false, false, false, REJECTED",
        "61, true, false, false, false, REJECTED",
        ", true, false, false, false, UNDER_REVIEW",
        "30, false, false, false, false, REJECTED",
        "30, true, true, false, false, REJECTED",
        "30, true, false, true, false, UNDER_REVIEW",
        "17, true, false, true, false, REJECTED",
        "30, true, false, false, true, REJECTED",
    })
    void theHardestFindingDecides(
            @Nullable Integer age,
            boolean known,
            boolean barred,
            boolean risk,
            boolean late,
            CreditLineApplication.Status decision) {
        Person person = new Person(1, new PersonalText("王小明"), new PersonalText("110101199001011237"), Instant.EPOCH);
        Verification verification = new Verification(1, person, null, known, true, true, 1, barred, risk);
        Applicant applicant = new Applicant(
                verification,
                age == null ? OptionalInt.empty() : OptionalInt.of(age),
                0,
                0,
                late,
                OtherLoans.NOT_ASKED,
                Money.ZERO,
                Money.ZERO);

        CreditLineRules.Outcome outcome = RULES.decide(applicant);
        assertThat(outcome.status()).isEqualTo(decision);
        assertThat((outcome.reason() == null)).isEqualTo(decision == CreditLineApplication.Status.APPROVED);
    }
}
