package org.loanhub.kyc;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Service;

/** Who gets no loan, and who is looked at twice, in every channel. */
@Service
public class BlacklistService {

    private static final int REASON = 200;
    private static final int OPERATOR = 64;

    private final BlacklistMapper mapper;
    private final LookupKey lookup;
    private final Clock clock;

    BlacklistService(BlacklistMapper mapper, LookupKey lookup, Clock clock) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.clock = clock;
    }

    /**
     * Adds the entry; one that is there takes the new level and reason.
     *
     * @throws LendingException MALFORMED
     */
    public void add(BlacklistEntry entry) {
        Forms.text(entry.reason(), REASON);
        Forms.text(entry.addedBy(), OPERATOR);
        mapper.save(entry, lookup(entry.kind(), entry.value()), now());
    }

    /** From now on nothing is held against this national id or number. @throws LendingException MALFORMED */
    public void remove(BlacklistEntry.Kind kind, PersonalText value) {
        mapper.remove(kind, lookup(kind, value), now());
    }

    private String lookup(BlacklistEntry.Kind kind, PersonalText value) {
        return switch (kind) {
            case NATIONAL_ID -> IdentityClaim.lookup(Forms.nationalId(value), lookup);
            case MOBILE -> ofMobile(Forms.mobile(value).value(), lookup);
        };
    }

    static String ofMobile(String mobile, LookupKey lookup) {
        return lookup.of("mobile", mobile);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
