package org.loanhub.kyc;

import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** Verifies that the account's mobile number is its person's. Call outside of a transaction. */
@Service
public class MobileCheckService {

    /**
     * By three elements: the verified person's name and national id, and the account's number. A verified one stays so at
     * no cost.
     *
     * @throws LendingException IDENTITY_NOT_VERIFIED, MOBILE_MISMATCH, CHECK_UNAVAILABLE, TOO_MANY_CHECKS
     */
    public void verify(long accountId) {
        throw new UnsupportedOperationException("to come");
    }

    public boolean isVerified(long accountId) {
        throw new UnsupportedOperationException("to come");
    }
}
