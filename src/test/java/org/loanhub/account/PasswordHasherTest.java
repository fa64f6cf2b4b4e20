package org.loanhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loanhub.Parallel;

class PasswordHasherTest {

    @Test
    void whoFindsTheQueueFullIsToldAtOnce() throws Exception {
        PasswordHasher hasher = new PasswordHasher(1, 2, 60_000);

        List<String> outcomes = Parallel.outcomes(40, () -> hasher.hash("a password"));

        assertThat(outcomes).containsOnly("done", "BUSY");
        assertThat(Collections.frequency(outcomes, "done")).isGreaterThanOrEqualTo(3);
        assertThat(hasher.matches("a password", hasher.hash("a password"))).isTrue();
    }

    @Test
    void whoWaitsTooLongIsToldSo() throws Exception {
        PasswordHasher hasher = new PasswordHasher(1, 100, 1);

        List<String> outcomes = Parallel.outcomes(20, () -> hasher.hash("a password"));

        assertThat(outcomes).containsOnly("done", "BUSY");
        assertThat(hasher.matches("a password", hasher.hash("a password"))).isTrue();
    }

    @Test
    void anAddressHasItsTriesAndAnotherItsOwn() {
        LoginLimits limits = new LoginLimits(3, 100);
        for (int i = 0; i < 3; i++) {
            limits.requireRoom("192.0.2.1");
        }
        assertRefused(AccountError.BUSY, () -> limits.requireRoom("192.0.2.1"));
        limits.requireRoom("192.0.2.2");
    }
}
