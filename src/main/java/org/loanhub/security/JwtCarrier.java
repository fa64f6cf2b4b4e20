package org.loanhub.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.loanhub.kernel.BusinessTime;

/**
 * Logins that travel as a JWT, signed with HS512, whose only claims are the account and when it expires. Nothing is kept on
 * the server: such a login ends by itself.
 */
public final class JwtCarrier {

    /** HS512 wants a key as long as its output (RFC 7518, section 3.2). */
    private static final int MIN_KEY_BYTES = 64;

    private final String accountClaim;
    private final Duration life;
    private final BusinessTime time;
    private final MACSigner signer;
    private final JWSVerifier verifier;

    /**
     * @param key at least 64 bytes in UTF-8
     * @param accountClaim the claim that holds the account's id
     * @throws IllegalArgumentException if the key is shorter
     */
    public JwtCarrier(String key, String accountClaim, Duration life, BusinessTime time) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException("the JWT key needs at least 64 bytes, not " + bytes.length);
        }
        this.accountClaim = accountClaim;
        this.life = life;
        this.time = time;
        try {
            this.signer = new MACSigner(bytes);
            this.verifier = new MACVerifier(bytes);
        } catch (JOSEException unusable) {
            throw new IllegalArgumentException("the JWT key cannot be used", unusable);
        }
    }

    /** @param expiresAt whole seconds */
    public record Token(String text, Instant expiresAt) {}

    /** What was wrong with a token. */
    public enum Fault {
        UNREADABLE,
        EXPIRED
    }

    /** The token does not prove a login. */
    public static final class TokenException extends Exception {

        private static final long serialVersionUID = 1L;
        private final Fault fault;

        TokenException(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    public Token issue(long accountId) {
        Instant expiresAt = time.now().plus(life).truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .claim(accountClaim, accountId)
                .expirationTime(Date.from(expiresAt))
                .build();
        SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS512), claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException broken) {
            throw new IllegalStateException("a JWT could not be signed", broken);
        }
        return new Token(jwt.serialize(), expiresAt);
    }

    /**
     * @return the id of the account that logged in
     * @throws TokenException if the text is no JWT of ours, or its time is over
     */
    public long verify(String token) throws TokenException {
        JWTClaimsSet claims = verifiedClaims(token);
        Date expires = claims.getExpirationTime();
        if (expires == null) {
            throw new TokenException(Fault.UNREADABLE);
        }
        if (!time.now().isBefore(expires.toInstant())) {
            throw new TokenException(Fault.EXPIRED);
        }
        return accountId(claims);
    }

    private JWTClaimsSet verifiedClaims(String token) throws TokenException {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            if (!JWSAlgorithm.HS512.equals(jwt.getHeader().getAlgorithm()) || !jwt.verify(verifier)) {
                throw new TokenException(Fault.UNREADABLE);
            }
            return jwt.getJWTClaimsSet();
        } catch (ParseException | JOSEException | IllegalStateException unreadable) {
            throw new TokenException(Fault.UNREADABLE);
        }
    }

    private long accountId(JWTClaimsSet claims) throws TokenException {
        if (claims.getClaim(accountClaim) instanceof Long id) {
            return id;
        }
        throw new TokenException(Fault.UNREADABLE);
    }
}
