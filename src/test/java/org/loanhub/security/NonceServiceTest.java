package org.loanhub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.kernel.Channel;

@Tag("server")
class NonceServiceTest {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final TestServer server = TestServer.get();
    private final NonceService nonces = server.server.bean(NonceService.class);

    @Test
    void aNonceIsRememberedForItsLifeAndForgottenAfterTwo() {
        RecentNonces recent = new RecentNonces(100);
        assertThat(recent.add("a", START, LIFE)).isTrue();
        assertThat(recent.add("a", START.plus(LIFE).minusMillis(1), LIFE)).isFalse();
        assertThat(recent.add("b", START.plus(LIFE), LIFE)).isTrue();
        assertThat(recent.add("a", START.plus(LIFE), LIFE)).isFalse();
        assertThat(recent.add("a", START.plus(LIFE.multipliedBy(2)), LIFE)).isTrue();
    }

    @Test
    void nothingIsRememberedOverALongSilence() {
        RecentNonces recent = new RecentNonces(100);
        recent.add("a", START, LIFE);
        assertThat(recent.add("a", START.plus(Duration.ofDays(1)), LIFE)).isTrue();
    }

    @Test
    void tooManyPushOutTheOldestOnly() {
        RecentNonces recent = new RecentNonces(2);
        for (String nonce : List.of("a", "b", "c", "d")) {
            recent.add(nonce, START, LIFE);
        }
        assertThat(recent.add("b", START, LIFE)).isTrue();
        assertThat(recent.add("d", START, LIFE)).isFalse();
    }

    @Test
    void aStoredNonceMayBeUsedAgainWhenItsLifeIsOver() {
        String nonce = UUID.randomUUID().toString();
        assertThat(nonces.use(nonce, LIFE, true)).isTrue();
        assertThat(nonces.use(nonce, LIFE, true)).isFalse();
        server.clock.advance(LIFE.multipliedBy(2));
        assertThat(nonces.use(nonce, LIFE, true)).isTrue();
    }

    @Test
    void ofManyAtOnceOneIsFirst() throws Exception {
        String nonce = UUID.randomUUID().toString();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> uses = IntStream.range(0, 100)
                    .mapToObj(i -> (Callable<Boolean>) () -> nonces.use(nonce, LIFE, true))
                    .toList();
            long first = 0;
            for (Future<Boolean> used : threads.invokeAll(uses)) {
                first += used.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsOverIsDeleted() {
        String id = server.server.bean(LoginSessionService.class).open(new Login(Channel.CASHLOAN, 4720), LIFE);
        nonces.use(UUID.randomUUID().toString(), LIFE, true);
        server.clock.advance(LIFE.plusSeconds(1));

        server.server.bean(Purge.class).purge();

        Instant now = server.clock.instant();
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM login_session WHERE id_hash = SHA2(?, 256)", Integer.class, id))
                .isZero();
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM used_nonce WHERE expires_at < ?",
                        Integer.class,
                        Timestamp.from(now.minusSeconds(3600 * 24))))
                .isZero();
    }
}
