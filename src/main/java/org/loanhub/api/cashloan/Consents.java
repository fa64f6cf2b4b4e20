package org.loanhub.api.cashloan;

import org.loanhub.kyc.ConsentKind;
import org.loanhub.kyc.ConsentService;
import org.springframework.stereotype.Component;

/** What borrowers allow us. */
@Component
class Consents {

    /** The chapter on privacy of /open/registrationProtocol as it is today. */
    private static final String WORDING = "cashloan-privacy-2026-01";

    private final ConsentService consents;

    Consents(ConsentService consents) {
        this.consents = consents;
    }

    /** Who sets a password agrees to the agreement, which says so in its first lines. */
    void agree(long accountId) {
        consents.give(accountId, ConsentKind.PRIVACY, WORDING);
    }

    /**
     * When applying. The document has no field for it and the law wants it, so two fields are ours: {@code locationConsent}
     * and {@code phonebookConsent}, 1 to allow and 0 to take it back; without them it stays as it was.
     */
    void record(long accountId, Fields fields) {
        record(accountId, ConsentKind.LOCATION, fields.text("locationConsent").orElse(""));
        record(
                accountId,
                ConsentKind.PHONE_BOOK,
                fields.text("phonebookConsent").orElse(""));
    }

    private void record(long accountId, ConsentKind kind, String told) {
        switch (told) {
            case "1" -> consents.give(accountId, kind, WORDING);
            case "0" -> consents.withdraw(accountId, kind);
            case "" -> {}
            default -> throw Failure.MESSAGE.because("locationConsent、phonebookConsent应为0或1");
        }
    }
}
