package org.loanhub.account;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.loanhub.kernel.LendingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often a client may have a password hashed, which costs a core for some 30 ms. Counted on this node, in memory:
 * it keeps the node answering; {@link LoginLocks} keeps passwords from being guessed. Thread-safe.
 */
@Component
public class LoginLimits {

    /** Some 20 MB. Beyond it all are forgotten, which lets everybody try anew. */
    private static final int MAX_BUCKETS = 100_000;

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Map<String, Bucket> byAddress = new ConcurrentHashMap<>();
    private final Map<String, Bucket> byAccount = new ConcurrentHashMap<>();
    private final int perAddress;
    private final int perAccount;

    LoginLimits(
            @Value("${login.tries-per-address-a-minute}") int perAddress,
            @Value("${login.tries-per-account-a-minute}") int perAccount) {
        this.perAddress = perAddress;
        this.perAccount = perAccount;
    }

    /**
     * Counts one hash that this address asks for.
     *
     * @throws LendingException BUSY
     */
    public void requireRoom(String clientAddress) {
        take(byAddress, ClientNetwork.of(clientAddress), perAddress);
    }

    /**
     * Counts one try of this address, and of this address at this account: a stranger elsewhere uses up nobody's tries.
     *
     * @throws LendingException BUSY
     */
    void requireRoom(Credentials tried) {
        String network = ClientNetwork.of(tried.clientAddress());
        take(byAddress, network, perAddress);
        take(
                byAccount,
                tried.channel() + " " + network + " " + tried.loginName().value(),
                perAccount);
    }

    private static void take(Map<String, Bucket> buckets, String key, int perMinute) {
        if (buckets.size() >= MAX_BUCKETS) {
            buckets.clear();
        }
        if (!buckets.computeIfAbsent(key, unseen -> bucket(perMinute)).tryConsume(1)) {
            throw new LendingException(AccountError.BUSY);
        }
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .build();
    }
}
