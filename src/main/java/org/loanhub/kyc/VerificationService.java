package org.loanhub.kyc;

import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** How far persons have been verified. */
@Service
public class VerificationService {

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public Verification get(long accountId) {
        throw new UnsupportedOperationException("to come");
    }
}
