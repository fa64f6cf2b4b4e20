package org.loanhub.kyc;

import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** What persons allowed us, when, and to which wording. */
@Service
public class ConsentService {

    private static final int WORDING = 32;

    private final ConsentMapper mapper;
    private final BusinessTime time;

    ConsentService(ConsentMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /**
     * @param wording names the text that the person agreed to, such as {@code privacy-2025-01}; at most 32 characters
     * @throws LendingException MALFORMED
     */
    public void give(long accountId, ConsentKind kind, String wording) {
        Forms.text(wording, WORDING);
        mapper.insert(accountId, kind, wording, time.now());
    }

    /** From now on it is not allowed; nothing happens if it was not. */
    public void withdraw(long accountId, ConsentKind kind) {
        mapper.withdraw(accountId, kind, time.now());
    }

    public boolean isGiven(long accountId, ConsentKind kind) {
        return mapper.isGiven(accountId, kind);
    }
}
