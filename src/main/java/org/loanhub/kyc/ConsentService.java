package org.loanhub.kyc;

import org.springframework.stereotype.Service;

/** What persons allowed us, when, and to which wording. */
@Service
public class ConsentService {

    /** @param wording names the text that the person agreed to, such as {@code privacy-2025-01}; at most 32 characters */
    public void give(long accountId, ConsentKind kind, String wording) {
        throw new UnsupportedOperationException("to come");
    }

    /** From now on it is not allowed; nothing happens if it was not. */
    public void withdraw(long accountId, ConsentKind kind) {
        throw new UnsupportedOperationException("to come");
    }

    public boolean isGiven(long accountId, ConsentKind kind) {
        throw new UnsupportedOperationException("to come");
    }
}
