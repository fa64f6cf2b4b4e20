package org.loanhub.kyc;

import java.time.Instant;
import java.util.List;
import org.loanhub.gateway.CreditSource;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Service;

/**
 * Mobile numbers that are verified by the carrier's records: only who holds a number can give its service password and the
 * carrier's code. It counts once the person is verified as well, whichever came first.
 */
@Service
public class CarrierRecords {

    private final CreditTaskMapper tasks;
    private final MobileCheckMapper mobiles;
    private final IdentityService identities;
    private final BusinessTime time;

    CarrierRecords(CreditTaskMapper tasks, MobileCheckMapper mobiles, IdentityService identities, BusinessTime time) {
        this.tasks = tasks;
        this.mobiles = mobiles;
        this.identities = identities;
        this.time = time;
    }

    /** Whether the carrier's records and report were fetched. */
    public boolean areFetched(long accountId) {
        List<CreditSource> passed = tasks.listPassed(accountId);
        return passed.contains(CreditSource.MOBILE) || passed.contains(CreditSource.MOBILE_REPORT);
    }

    /** Whether the carrier has let the person in, and its records are not here yet. */
    public boolean areUnderWay(long accountId) {
        return tasks.countMobileUnderWay(accountId) > 0;
    }

    /** To be called after either the records were fetched or the person was verified. */
    public void settle(long accountId) {
        if (areFetched(accountId) && identities.find(accountId).isPresent()) {
            Instant now = time.now();
            mobiles.save(accountId, now, now);
        }
    }
}
