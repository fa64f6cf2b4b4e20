package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.security.NonceService;

/** {@code cashloan.signature}. */
@Tag("server")
class MessageCheckTest {

    /** Section 7.2's sample, made with an older scheme. */
    private static final String OLD =
            "{\"nonce\":\"admin\",\"sign\":\"16c1bb0a5cee2af1632df8ef3a3e4d5b40f530fd\",\"timestamp\":\"12\"}";

    @Test
    void aLenientServerServesOldClients() {
        Fields old = Fields.ofJson(OLD, true);
        assertThatCode(() -> check("lenient", old)).doesNotThrowAnyException();
        assertThatCode(() -> check("lenient", old)).doesNotThrowAnyException();
        assertThatCode(() -> check("lenient", Fields.ofJson("{}", true))).doesNotThrowAnyException();
    }

    @Test
    void aServerRefusesThemUnlessItIsToldOtherwise() {
        assertThatThrownBy(() -> check("required", Fields.ofJson(OLD, true))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> check("required", Fields.ofJson("{}", true))).isInstanceOf(Refusal.class);
    }

    @Test
    void aMistypedSettingIsNoSetting() {
        assertThatThrownBy(() -> check("Lenient", Fields.ofJson(OLD, true))).isInstanceOf(Misconfiguration.class);
    }

    private static void check(String mode, Fields fields) {
        TestServer server = TestServer.get();
        Clock clock = server.clock;
        MessageCheck check = new MessageCheck(
                mode,
                new Dialect("document"),
                new Signature("12345678"),
                server.server.bean(NonceService.class),
                clock,
                clock);
        check.requireGenuine(fields, false);
        check.requireFirst(fields, false, "", true);
    }
}
