package org.loanhub.security;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.util.ThreadContext;
import org.loanhub.account.PasswordChanged;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Logins that travel as an opaque token: random, stored hashed, valid for a fixed time, shared by all nodes. A token seen
 * within the last minute costs no database round trip; one that ended is refused at once here, and by other nodes as soon as
 * {@link EndedLoginListener} tells them.
 */
@Service
public class LoginTokenService {

    private static final int TOKEN_BYTES = 20;
    private static final String CURRENT = LoginTokenService.class.getName();

    private final SecureRandom random = new SecureRandom();
    private final RecentLogins<LoginToken> recent;
    private final LoginEnder ends;
    private final LoginTokenMapper mapper;
    private final CallerContext callers;
    private final BusinessTime time;

    LoginTokenService(
            EndedLogins ended, LoginEnder ends, LoginTokenMapper mapper, CallerContext callers, BusinessTime time) {
        this.recent = new RecentLogins<>(ended);
        this.ends = ends;
        this.mapper = mapper;
        this.callers = callers;
        this.time = time;
    }

    /**
     * @param text whoever has it is logged in, so it goes to the client only and into no log
     * @param expiresAt whole seconds
     */
    public record Token(String text, Instant expiresAt) {}

    public Token issue(Login login, Duration life) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String text = HexFormat.of().formatHex(bytes);
        Instant now = time.now();
        Instant expiresAt = now.plus(life).truncatedTo(ChronoUnit.SECONDS);
        mapper.insert(new LoginToken(Sha256.hex(text), login.channel(), login.accountId(), now, expiresAt));
        return new Token(text, expiresAt);
    }

    /**
     * From here to {@link CallerContext#leave} the request acts for the login that this token stands for.
     *
     * @return empty, and nothing is bound, if the token is unknown, over, or of another channel
     */
    public Optional<Login> enter(String token, Channel channel) {
        String hash = Sha256.hex(token);
        Optional<Login> login = find(hash).filter(found -> found.channel() == channel);
        login.ifPresent(found -> {
            callers.enter(found);
            ThreadContext.put(CURRENT, hash);
        });
        return login;
    }

    /** Ends a login. A token that is unknown or over already is left so. */
    public void end(String token) {
        end(List.of(Sha256.hex(token)));
    }

    private Optional<Login> find(String hash) {
        Instant now = time.now();
        return Optional.ofNullable(recent.find(hash, now, mapper::find))
                .filter(token -> !token.isOver(now))
                .map(LoginToken::login);
    }

    /** Ends every login by token that stands on the old password, but the one that the running request came with. */
    @EventListener
    void endOthers(PasswordChanged changed) {
        String current = (String) ThreadContext.get(CURRENT);
        end(mapper.listHashes(new Login(changed.channel(), changed.accountId())).stream()
                .filter(hash -> !hash.equals(current))
                .toList());
    }

    private void end(List<String> hashes) {
        ends.end(hashes, recent, mapper::delete);
    }
}
