package org.loanhub.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Picture codes, which slow down whoever asks for texts by machine. A code is bound to nothing but its value (docs/adr/0031).
 */
@Service
public class PictureCodeService {

    /** Without those that look alike. */
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 4;
    private static final int TRIES = 20;
    private static final Duration LIFE = Duration.ofMinutes(2);

    private final PictureCodeMapper mapper;
    private final LookupKey lookup;
    private final BusinessTime time;
    private final SecureRandom random = new SecureRandom();

    PictureCodeService(PictureCodeMapper mapper, LookupKey lookup, BusinessTime time) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.time = time;
    }

    /** Four lower-case letters and digits, good for two minutes and one use. */
    public String issue() {
        for (int i = 0; i < TRIES; i++) {
            String code = randomCode();
            if (isOurs(lookup(code))) {
                return code;
            }
        }
        throw new IllegalStateException("all picture codes seem to be given out");
    }

    /**
     * Uses a code up; upper and lower case make no difference.
     *
     * @throws LendingException PICTURE_CODE_WRONG, PICTURE_CODE_EXPIRED
     */
    public void use(String code) {
        String codeLookup = lookup(code.strip().toLowerCase(Locale.ROOT));
        if (mapper.use(codeLookup, time.now()) == 1) {
            return;
        }
        throw new LendingException(
                mapper.exists(codeLookup) ? AccountError.PICTURE_CODE_EXPIRED : AccountError.PICTURE_CODE_WRONG);
    }

    private String randomCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return code.toString();
    }

    /** Nobody else has this code just now: two people must not use up one another's. */
    private boolean isOurs(String codeLookup) {
        Instant now = time.now();
        try {
            mapper.insert(codeLookup, now.plus(LIFE));
            return true;
        } catch (DuplicateKeyException taken) {
            return mapper.renew(codeLookup, now.plus(LIFE), now) == 1;
        }
    }

    private String lookup(String code) {
        return lookup.of("picture-code", code);
    }
}
