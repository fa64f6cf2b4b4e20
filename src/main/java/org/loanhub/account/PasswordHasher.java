package org.loanhub.account;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.loanhub.kernel.LendingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with OWASP's parameters: 19 MiB, 2 rounds, 1 lane.
 *
 * <p>Every hash in progress holds its 19 MiB of heap and one core, so only a few run at once. A few more wait their turn,
 * and not for long: whoever waits holds a thread of the server, which other calls need.
 */
@Component
class PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ROUNDS);
    private final Semaphore atWork;
    private final Semaphore atWorkOrWaiting;
    private final int waitMillis;
    private final HashedPassword ofNobody;

    PasswordHasher(
            @Value("${password.concurrent-hashes}") int concurrentHashes,
            @Value("${password.waiting-hashes}") int waitingHashes,
            @Value("${password.wait-ms}") int waitMillis) {
        atWork = new Semaphore(concurrentHashes, true);
        atWorkOrWaiting = new Semaphore(concurrentHashes + waitingHashes);
        this.waitMillis = waitMillis;
        ofNobody = hash("nobody has this password");
    }

    /** @throws LendingException BUSY */
    HashedPassword hash(String password) {
        return inTurn(() -> new HashedPassword(Objects.requireNonNull(encoder.encode(password))));
    }

    /** @throws LendingException BUSY */
    boolean matches(String password, HashedPassword hash) {
        return inTurn(() -> encoder.matches(password, hash.text()));
    }

    /** A hash to compare with where there is no account, so that an unknown name takes as long as a wrong password. */
    HashedPassword ofNobody() {
        return ofNobody;
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!atWorkOrWaiting.tryAcquire()) {
            throw new LendingException(AccountError.BUSY);
        }
        try {
            return whenFree(work);
        } finally {
            atWorkOrWaiting.release();
        }
    }

    private <T> T whenFree(Supplier<T> work) {
        if (!acquireInTime()) {
            throw new LendingException(AccountError.BUSY);
        }
        try {
            return work.get();
        } finally {
            atWork.release();
        }
    }

    private boolean acquireInTime() {
        try {
            return atWork.tryAcquire(waitMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
