package org.loanhub.security;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.loanhub.account.PasswordChanged;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.transaction.Transactions;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Logins by OAuth (RFC 6749): an opaque access token of two hours, and a refresh token of thirty days that is good for one
 * use. Tokens are random and stored hashed. A refresh token that comes twice has been stolen by one of the two: the whole
 * login ends.
 */
@Service
public class BearerTokenService {

    private static final Duration ACCESS_LIFE = Duration.ofHours(2);
    private static final Duration REFRESH_LIFE = Duration.ofDays(30);
    private static final int TOKEN_BYTES = 32;
    private static final int PURGED_AT_ONCE = 1000;

    private final SecureRandom random = new SecureRandom();
    private final BearerTokenMapper mapper;
    private final Transactions transactions;
    private final BusinessTime time;

    BearerTokenService(BearerTokenMapper mapper, Transactions transactions, BusinessTime time) {
        this.mapper = mapper;
        this.transactions = transactions;
        this.time = time;
    }

    /** Both go to the client only, and into no log. */
    public record Pair(String accessToken, String refreshToken, Duration accessLife) {

        @Override
        public String toString() {
            return "Pair[...]";
        }
    }

    public Pair issue(Login login) {
        return transactions.inTransaction(() -> issue(login, UUID.randomUUID().toString()));
    }

    /** Whose login an access token is; empty if it is unknown, over, or of another channel. */
    public Optional<Login> find(String accessToken, Channel channel) {
        return find(accessToken, channel, BearerToken.Kind.ACCESS).map(BearerToken::login);
    }

    /**
     * New tokens for a refresh token, which is used up; the access token before them ends. Tried again when the deletion of
     * expired tokens stood in its way.
     *
     * @return empty if it is unknown, over, of another channel, or was used before
     */
    public Optional<Pair> refresh(String refreshToken, Channel channel) {
        return find(refreshToken, channel, BearerToken.Kind.REFRESH)
                .flatMap(known -> transactions.inTransaction(() -> refresh(known)));
    }

    private Pair issue(Login login, String grantId) {
        return new Pair(
                issue(login, grantId, BearerToken.Kind.ACCESS, ACCESS_LIFE),
                issue(login, grantId, BearerToken.Kind.REFRESH, REFRESH_LIFE),
                ACCESS_LIFE);
    }

    private String issue(Login login, String grantId, BearerToken.Kind kind, Duration life) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = time.now();
        mapper.insert(new BearerToken(
                Sha256.hex(token), kind, grantId, login.channel(), login.accountId(), now, now.plus(life), null));
        return token;
    }

    private Optional<BearerToken> find(String token, Channel channel, BearerToken.Kind kind) {
        return Optional.ofNullable(mapper.find(Sha256.hex(token), kind))
                .filter(known -> known.channel() == channel)
                .filter(known -> !known.isOver(time.now()));
    }

    private Optional<Pair> refresh(BearerToken known) {
        if (mapper.use(known.tokenHash(), time.now()) == 0) {
            mapper.deleteGrant(known.grantId());
            return Optional.empty();
        }
        mapper.deleteAccessTokens(known.grantId());
        return Optional.of(issue(known.login(), known.grantId()));
    }

    @EventListener
    void endAll(PasswordChanged changed) {
        mapper.deleteOfAccount(new Login(changed.channel(), changed.accountId()));
    }

    /** In small batches, so that no long lock holds up a login. */
    @Scheduled(cron = "${login.purge-cron}")
    void purge() {
        while (mapper.deleteExpired(time.now(), PURGED_AT_ONCE) == PURGED_AT_ONCE) {
            Thread.yield();
        }
    }
}
