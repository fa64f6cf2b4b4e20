package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.gateway.CheckOutcome.ERROR;
import static org.loanhub.gateway.CheckOutcome.MATCH;
import static org.loanhub.gateway.CheckOutcome.MISMATCH;
import static org.loanhub.gateway.CheckOutcome.NO_RECORD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loanhub.gateway.call.SandboxedGateway;
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
        assertThat(identity.realName("k-1", person.name(), person.nationalId())).isEqualTo(MATCH);
        assertThat(identity.realName("k-2", person.name() + "某", person.nationalId()))
                .isEqualTo(MISMATCH);
        assertThat(identity.realName("k-3", person.name(), "110105199001011230"))
                .isEqualTo(NO_RECORD);
    }

    @Test
    void aCardMatchesItsOwnerOnly() {
        String card = person.cards().get(1);

        assertThat(identity.cardThree("k-1", person.name(), person.nationalId(), card))
                .isEqualTo(MATCH);
        assertThat(identity.cardThree("k-2", other.name(), other.nationalId(), card))
                .isEqualTo(MISMATCH);
        assertThat(identity.cardThree("k-3", person.name(), person.nationalId(), "6222020000000000000"))
                .isEqualTo(NO_RECORD);
    }

    @Test
    void anyMobileNumberIsItsUsersUnlessItEndsIn0000() {
        String card = person.cards().get(0);

        assertThat(identity.cardFour("k-1", person.name(), person.nationalId(), card, "18612345678"))
                .isEqualTo(MATCH);
        assertThat(identity.cardFour("k-2", person.name(), person.nationalId(), card, "18612340000"))
                .isEqualTo(MISMATCH);
        assertThat(identity.mobileThree("k-3", person.name(), person.nationalId(), "18612345678"))
                .isEqualTo(MATCH);
        assertThat(identity.mobileThree("k-4", person.name(), person.nationalId(), "18612340000"))
                .isEqualTo(MISMATCH);
    }

    @Test
    void troubleOnTheirSideIsAnErrorAndNeverAMismatch() {
        lines.parties.scenarios().choose(Party.LIMU, Scenario.REFUSED);
        assertThat(identity.realName("k-1", person.name(), person.nationalId())).isEqualTo(ERROR);

        lines.parties.scenarios().choose(Party.LIMU, Scenario.TIMEOUT_THEN_SUCCESS);
        IdentityGateway impatient = lines.impatient().identities();
        assertThat(impatient.realName("k-2", person.name(), person.nationalId()))
                .isEqualTo(ERROR);
    }

    @Test
    void aSlowAnswerCounts() {
        lines.parties.scenarios().choose(Party.LIMU, Scenario.SLOW);

        assertThat(identity.realName("k-1", person.name(), person.nationalId())).isEqualTo(MATCH);
    }

    @Test
    void aWrongSecretIsAnError() {
        lines.settings.put("limu.api-secret", "wrong");

        assertThat(lines.identities().realName("k-1", person.name(), person.nationalId()))
                .isEqualTo(ERROR);
    }
}
