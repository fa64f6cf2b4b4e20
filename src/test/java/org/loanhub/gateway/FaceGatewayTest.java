package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.NationalId;
import org.loanhub.sandbox.Person;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;

class FaceGatewayTest {

    private final SandboxedGateway lines = new SandboxedGateway();
    private final Person person = lines.parties.people().invent("");
    private final FaceGateway faces = lines.faces();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void aFaceMatchesItsOwner() {
        assertThat(faces.compare("f-1", Typed.name(person), Typed.nationalId(person), picture(1000)))
                .isEqualTo(CheckOutcome.MATCH);
    }

    @Test
    void aPictureOfFourMegabytesGoesThrough() {
        assertThat(faces.compare("f-1", Typed.name(person), Typed.nationalId(person), picture(4 * 1024 * 1024)))
                .isEqualTo(CheckOutcome.MATCH);
    }

    @Test
    void somebodyElsesFaceDoesNotMatch() {
        byte[] other = "a picture with a mismatch".getBytes(StandardCharsets.UTF_8);

        assertThat(faces.compare("f-1", Typed.name(person), Typed.nationalId(person), other))
                .isEqualTo(CheckOutcome.MISMATCH);
    }

    @Test
    void anUnknownPersonHasNoRecord() {
        assertThat(faces.compare("f-1", Typed.name(person), new NationalId("110105199001011230"), picture(1000)))
                .isEqualTo(CheckOutcome.NO_RECORD);
    }

    @Test
    void withoutAnAnswerThereIsNoFinding() {
        lines.parties.scenarios().choose(Party.LIMU, Scenario.LOST_ORDER);
        FaceGateway impatient = lines.impatient().faces();

        assertThat(impatient.compare("f-1", Typed.name(person), Typed.nationalId(person), picture(1000)))
                .isEqualTo(CheckOutcome.ERROR);
    }

    private static byte[] picture(int bytes) {
        byte[] picture = new byte[bytes];
        new Random(bytes).nextBytes(picture);
        return picture;
    }
}
