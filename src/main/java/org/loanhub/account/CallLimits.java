package org.loanhub.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LookupKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Limits calls that cost something, by hours and calendar days (Asia/Shanghai). Counted in the database, so that all nodes count
 * together and however many calls come at the same time, none passes a limit. Call outside of a transaction, so that what was
 * taken stays taken.
 *
 * <p>A subject says what is limited and for whom: {@code feedback account 12}. It is stored as a keyed hash.
 */
@Service
public class CallLimits {

    private final CallAllowanceMapper mapper;
    private final LookupKey lookup;
    private final BusinessTime time;

    CallLimits(CallAllowanceMapper mapper, LookupKey lookup, BusinessTime time) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.time = time;
    }

    /** @return false if the subject had its calls of this hour */
    public boolean takeOfHour(String subject, int most) {
        return take("hour " + subject, time.now().truncatedTo(ChronoUnit.HOURS), most);
    }

    /** @return false if the subject had its calls of this day */
    public boolean takeOfDay(String subject, int most) {
        return take("day " + subject, time.today().atStartOfDay(time.zone()).toInstant(), most);
    }

    private boolean take(String subject, Instant startsAt, int most) {
        String hash = lookup.of("call-allowance", subject);
        if (mapper.take(hash, startsAt, most) == 1) {
            return true;
        }
        try {
            mapper.insert(hash, startsAt);
        } catch (DuplicateKeyException counted) {
            // by an earlier call, or by one at the same time: the limit decides
        }
        return mapper.take(hash, startsAt, most) == 1;
    }
}
