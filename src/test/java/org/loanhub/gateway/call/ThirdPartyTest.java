package org.loanhub.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loanhub.Waits;
import org.loanhub.sandbox.Sandbox;
import org.loanhub.sandbox.SandboxResponse;

class ThirdPartyTest {

    private record Text(String code) implements CallAnswer {
        static Text read(HttpResponse<String> response) {
            return new Text(response.body());
        }
    }

    private static final CallLimits LIMITS =
            new CallLimits(Duration.ofSeconds(2), Duration.ofMillis(1200), 4, Duration.ofMillis(1500));

    /** A little longer than the breaker stays open. */
    private static final Duration BREAKER_PAUSE = Duration.ofMillis(1700);

    private final AtomicInteger calls = new AtomicInteger();
    private final GatewayCallLog log = new GatewayCallLog(call -> {});
    private final ThirdParty party = new ThirdParty(Party.LIMU, LIMITS, log, SandboxedGateway.TIME);
    private volatile boolean broken;
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new Sandbox(0).start();
        sandbox.route("POST", "/flaky", request -> {
            calls.incrementAndGet();
            return broken ? SandboxResponse.text(503, "busy") : SandboxResponse.text(200, "fine");
        });
        sandbox.route("POST", "/hangs", request -> {
            calls.incrementAndGet();
            Waits.pass(Duration.ofSeconds(3));
            return SandboxResponse.text(200, "late");
        });
    }

    @AfterEach
    void close() {
        sandbox.close();
        log.close();
    }

    @Test
    void anAnswerIsRead() throws Exception {
        assertThat(party.tell(call("/flaky"), Text::read).code()).isEqualTo("fine");
    }

    @Test
    void anOrderIsSentOnceAndAQuestionTwiceAtMost() {
        assertThatThrownBy(() -> party.tell(call("/hangs"), Text::read)).hasMessage("UNANSWERED TIMEOUT");
        assertThat(calls).hasValue(1);

        assertThatThrownBy(() -> party.ask(call("/hangs"), Text::read)).hasMessage("UNANSWERED TIMEOUT");
        assertThat(calls).hasValue(3);
    }

    @Test
    void aCallThatHangsEndsInTime() {
        long startedAt = System.nanoTime();

        assertThatThrownBy(() -> party.tell(call("/hangs"), Text::read)).isInstanceOf(NoAnswerException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofMillis(2800));
    }

    @Test
    void afterManyCallsWithoutAnswerTheBreakerOpensTriesOneAndCloses() throws Exception {
        broken = true;
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> party.tell(call("/flaky"), Text::read)).hasMessage("UNANSWERED HTTP_503");
        }

        assertThatThrownBy(() -> party.tell(call("/flaky"), Text::read)).hasMessage("NOT_SENT BREAKER_OPEN");
        assertThat(calls).hasValue(4);

        Waits.pass(BREAKER_PAUSE);
        assertThatThrownBy(() -> party.tell(call("/flaky"), Text::read)).hasMessage("UNANSWERED HTTP_503");
        assertThatThrownBy(() -> party.tell(call("/flaky"), Text::read)).hasMessage("NOT_SENT BREAKER_OPEN");
        assertThat(calls).hasValue(5);

        broken = false;
        Waits.pass(BREAKER_PAUSE);
        assertThat(party.tell(call("/flaky"), Text::read).code()).isEqualTo("fine");
        assertThat(party.tell(call("/flaky"), Text::read).code()).isEqualTo("fine");
    }

    @Test
    void anAnswerThatMakesNoSenseDoesNotOpenTheBreaker() {
        for (int i = 0; i < 8; i++) {
            assertThatThrownBy(() -> party.tell(call("/flaky"), response -> {
                        throw NoAnswerException.unreadable("BAD_SIGNATURE");
                    }))
                    .hasMessage("UNREADABLE BAD_SIGNATURE");
        }
        assertThat(calls).hasValue(8);
    }

    @Test
    void aCallThatCannotConnectNeverLeft() {
        assertThatThrownBy(() -> party.tell(Call.json("X", "1", "http://127.0.0.1:1/", "{}"), Text::read))
                .isInstanceOfSatisfying(
                        NoAnswerException.class,
                        e -> assertThat(e.mayHaveArrived()).isFalse());
    }

    private Call call(String path) {
        return Call.json("TEST", "r-1", sandbox.url() + path, "{}");
    }
}
