package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.gateway.CheckOutcome.ERROR;
import static org.loanhub.gateway.CheckOutcome.MATCH;
import static org.loanhub.gateway.CheckOutcome.MISMATCH;
import static org.loanhub.gateway.CheckOutcome.NO_RECORD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import org.loanhub.sandbox.Person;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;

class IdentityGatewayTest {

    private final SandboxedGateway lines = new SandboxedGateway();
    private final Person person = lines.parties.people().invent("");
    private final Person other = lines.parties.people().invent("");
    private final IdentityGateway identity = lines.identities();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void aRealNameMatchesItsOwnerOnly() {
        assertThat(identity.realName("k-1", Typed.name(person), Typed.nationalId(person)))
                .isEqualTo(MATCH);
        assertThat(identity.realName("k-2", new RealName(person.name() + "某"), Typed.nationalId(person)))
                .isEqualTo(MISMATCH);
        assertThat(identity.realName("k-3", Typed.name(person), new NationalId("110105199001011230")))
                .isEqualTo(NO_RECORD);
    }

    @Test
    void aCardMatchesItsOwnerOnly() {
        BankCardNumber card = Typed.card(person, 1);

        assertThat(identity.cardThree("k-1", Typed.name(person), Typed.nationalId(person), card))
                .isEqualTo(MATCH);
        assertThat(identity.cardThree("k-2", Typed.name(other), Typed.nationalId(other), card))
                .isEqualTo(MISMATCH);
        assertThat(identity.cardThree(
                        "k-3", Typed.name(person), Typed.nationalId(person), new BankCardNumber("6222020000000000000")))
                .isEqualTo(NO_RECORD);
    }

    @Test
    void anyMobileNumberIsItsUsersUnlessItEndsIn0000() {
        BankCardNumber card = Typed.card(person, 0);

        assertThat(identity.cardFour(
                        "k-1", Typed.name(person), Typed.nationalId(person), card, new MobileNumber("18612345678")))
                .isEqualTo(MATCH);
        assertThat(identity.cardFour(
                        "k-2", Typed.name(person), Typed.nationalId(person), card, new MobileNumber("18612340000")))
                .isEqualTo(MISMATCH);
        assertThat(identity.mobileThree(
                        "k-3", Typed.name(person), Typed.nationalId(person), new MobileNumber("18612345678")))
                .isEqualTo(MATCH);
        assertThat(identity.mobileThree(
                        "k-4", Typed.name(person), Typed.nationalId(person), new MobileNumber("18612340000")))
                .isEqualTo(MISMATCH);
    }

    @Test
    void troubleOnTheirSideIsAnErrorAndNeverAMismatch() {
        lines.parties.scenarios().choose(Party.LIMU, Scenario.REFUSED);
        assertThat(identity.realName("k-1", Typed.name(person), Typed.nationalId(person)))
                .isEqualTo(ERROR);

        lines.parties.scenarios().choose(Party.LIMU, Scenario.TIMEOUT_THEN_SUCCESS);
        IdentityGateway impatient = lines.impatient().identities();
        assertThat(impatient.realName("k-2", Typed.name(person), Typed.nationalId(person)))
                .isEqualTo(ERROR);
    }

    @Test
    void aSlowAnswerCounts() {
        lines.parties.scenarios().choose(Party.LIMU, Scenario.SLOW);

        assertThat(identity.realName("k-1", Typed.name(person), Typed.nationalId(person)))
                .isEqualTo(MATCH);
    }

    @Test
    void aWrongSecretIsAnError() {
        lines.settings.put("limu.api-secret", "wrong");

        assertThat(lines.identities().realName("k-1", Typed.name(person), Typed.nationalId(person)))
                .isEqualTo(ERROR);
    }
}
