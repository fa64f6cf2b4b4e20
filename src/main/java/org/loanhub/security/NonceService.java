package org.loanhub.security;

import java.time.Duration;
import java.time.Instant;
import org.loanhub.kernel.BusinessTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Tells a repeated request by its nonce. Every node remembers what it saw; where carrying a request out twice would matter,
 * the nonce is also in the database, so that another node and a restart know it.
 */
@Service
public class NonceService {

    /** About 20 MB a generation. */
    private static final int REMEMBERED = 200_000;

    private final RecentNonces recent = new RecentNonces(REMEMBERED);
    private final NonceMapper mapper;
    private final BusinessTime time;

    NonceService(NonceMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /**
     * @param nonce with everything that makes it unique: API, scope, the client's number
     * @param life how long it counts as used
     * @param durable whether it is kept in the database, which costs a write
     * @return false if it was used within its life
     */
    public boolean use(String nonce, Duration life, boolean durable) {
        Instant now = time.now();
        String hash = Sha256.hex(nonce);
        return recent.add(hash, now, life) && (!durable || store(hash, now, now.plus(life)));
    }

    private boolean store(String hash, Instant now, Instant expiresAt) {
        try {
            mapper.insert(hash, expiresAt);
            return true;
        } catch (DuplicateKeyException known) {
            return mapper.takeOverExpired(hash, expiresAt, now) == 1;
        }
    }
}
