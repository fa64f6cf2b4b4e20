package org.loanhub.account;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with OWASP's parameters: 19 MiB, 2 rounds, 1 lane.
 *
 * <p>Every hash in progress holds its 19 MiB of heap and one core, so only a few run at once; the others wait their turn
 * while calls that hash nothing go on.
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
    private final Semaphore places;
    private final HashedPassword ofNobody;

    PasswordHasher(@Value("${password.concurrent-hashes}") int concurrentHashes) {
        places = new Semaphore(concurrentHashes, true);
        ofNobody = hash("nobody has this password");
    }

    HashedPassword hash(String password) {
        places.acquireUninterruptibly();
        try {
            return new HashedPassword(Objects.requireNonNull(encoder.encode(password)));
        } finally {
            places.release();
        }
    }

    boolean matches(String password, HashedPassword hash) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash.text());
        } finally {
            places.release();
        }
    }

    /** A hash to compare with where there is no account, so that an unknown name takes as long as a wrong password. */
    HashedPassword ofNobody() {
        return ofNobody;
    }
}
