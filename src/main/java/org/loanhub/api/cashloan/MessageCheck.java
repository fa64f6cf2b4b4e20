package org.loanhub.api.cashloan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.security.NonceService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a message is genuine, fresh, and here for the first time: document 001, section 3. */
@Component
class MessageCheck {

    private static final Logger LOG = LoggerFactory.getLogger(MessageCheck.class);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int MAX_NONCE = 64;

    /** Old clients sign in ways of their own, or not at all. */
    enum Mode {
        REQUIRED,
        LENIENT;

        static Mode of(String text) {
            return switch (text) {
                case "required" -> REQUIRED;
                case "lenient" -> LENIENT;
                default -> throw new Misconfiguration("cashloan.signature has to be required or lenient, not " + text);
            };
        }
    }

    private final Mode mode;
    private final Dialect dialect;
    private final Signature signature;
    private final NonceService nonces;
    private final List<Clock> clocks;

    /** @param wallClock what a phone shows, also where the business clock was moved for a test */
    MessageCheck(
            @Value("${cashloan.signature}") String mode,
            Dialect dialect,
            Signature signature,
            NonceService nonces,
            Clock clock,
            @Qualifier("wallClock") Clock wallClock) {
        this.mode = Mode.of(mode);
        this.dialect = dialect;
        this.signature = signature;
        this.nonces = nonces;
        this.clocks = List.of(clock, wallClock);
        if (this.mode == Mode.LENIENT) {
            LOG.warn("cashloan.signature=lenient: signatures, timestamps and nonces of 现金贷 are not checked");
        }
    }

    /** @throws Refusal in the words of the dialect, if the signature or the timestamp is missing or wrong */
    void requireGenuine(Fields fields, boolean unsigned) {
        if (isExempt(fields, unsigned)) {
            return;
        }
        dialect.requirePresent(fields);
        if (!signature.fits(fields.message())) {
            throw dialect.wrongSignature();
        }
        if (!isFresh(fields)) {
            throw dialect.wrongTimestamp();
        }
    }

    /**
     * @param scope whose nonces these are
     * @param durable whether the nonce is kept for all nodes and over a restart
     * @throws Refusal in the words of the dialect, if the nonce is missing or was seen recently
     */
    void requireFirst(Fields fields, boolean unsigned, String scope, boolean durable) {
        if (isExempt(fields, unsigned)) {
            return;
        }
        String nonce =
                fields.text("nonce").filter(text -> text.length() <= MAX_NONCE).orElseThrow(dialect::wrongNonce);
        // A timestamp may be as far ahead as it may be behind, so its nonce matters for both.
        if (!nonces.use("cashloan " + scope + " " + nonce, TOLERANCE.multipliedBy(2), durable)) {
            throw dialect.repeatedNonce();
        }
    }

    private boolean isExempt(Fields fields, boolean unsigned) {
        return mode == Mode.LENIENT || unsigned && !fields.has("sign");
    }

    private boolean isFresh(Fields fields) {
        try {
            Instant sent =
                    Instant.ofEpochMilli(Long.parseLong(fields.text("timestamp").orElse("")));
            return clocks.stream()
                    .map(clock -> Duration.between(sent, clock.instant()).abs())
                    .anyMatch(difference -> difference.compareTo(TOLERANCE) <= 0);
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
