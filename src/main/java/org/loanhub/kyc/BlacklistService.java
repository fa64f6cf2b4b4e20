package org.loanhub.kyc;

import java.util.List;
import java.util.Optional;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.PersonalValue;
import org.springframework.stereotype.Service;

/** Who gets no loan, and whose applications an operator checks, in every channel. */
@Service
public class BlacklistService {

    private static final int REASON = 200;
    private static final int MAX_LISTED = 50;

    private final BlacklistMapper mapper;
    private final LookupKey lookup;
    private final BusinessTime time;

    BlacklistService(BlacklistMapper mapper, LookupKey lookup, BusinessTime time) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.time = time;
    }

    /**
     * Adds the entry; one that is there takes the new level and reason.
     *
     * @throws LendingException MALFORMED
     */
    public void add(BlacklistEntry entry) {
        Forms.text(entry.reason(), REASON);
        mapper.save(entry, lookup(entry.kind(), entry.value()), time.now());
    }

    /**
     * Takes the person or number that the look-up stands for off the list.
     *
     * @param lookup as in {@link BlacklistRow}
     * @param reason at most 200 characters, nothing personal
     * @throws LendingException MALFORMED, NOT_LISTED
     */
    public void remove(BlacklistEntry.Kind kind, String lookup, Actor operator, String reason) {
        Forms.text(reason, REASON);
        if (mapper.remove(kind, lookup, operator, reason, time.now()) == 0) {
            throw new LendingException(BlacklistError.NOT_LISTED);
        }
    }

    /** Also one that was removed. */
    public Optional<BlacklistRow> find(BlacklistEntry.Kind kind, String lookup) {
        return Optional.ofNullable(mapper.find(kind, lookup));
    }

    /** The newest first, 50 at most. */
    public List<BlacklistRow> listLatest() {
        return mapper.listLatest(MAX_LISTED);
    }

    /**
     * What stands for a national id or a mobile number in the list.
     *
     * @return 64 hexadecimal digits
     * @throws LendingException MALFORMED
     */
    public String lookup(BlacklistEntry.Kind kind, PersonalText value) {
        return switch (kind) {
            case NATIONAL_ID -> IdentityClaim.lookup(Forms.nationalId(value), lookup);
            case MOBILE -> ofMobile(Forms.mobile(value), lookup);
        };
    }

    static String ofMobile(PersonalValue mobile, LookupKey lookup) {
        return lookup.of("mobile", mobile.value());
    }
}
