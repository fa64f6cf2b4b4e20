package org.loanhub.api.cashloan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.loanhub.api.kit.Fields;
import org.loanhub.kyc.ConsentKind;
import org.loanhub.kyc.ConsentService;
import org.springframework.stereotype.Component;

/** What borrowers allow us. */
@Component
class Consents {

    /** The chapter on privacy of /open/registrationProtocol as it is today. */
    private static final String WORDING = "cashloan-privacy-2026-11";

    private final ConsentService consents;

    Consents(ConsentService consents) {
        this.consents = consents;
    }

    /** Who sets a password agrees to the agreement, which says so in its first lines. */
    void agree(long accountId) {
        consents.give(accountId, ConsentKind.PRIVACY, WORDING);
    }

    /**
     * What an application says of it. The document has no field for it and the law wants it, so two fields are ours:
     * {@code locationConsent} and {@code phonebookConsent}, 1 to allow and 0 to take it back; without them it stays as it was.
     */
    static Map<ConsentKind, Boolean> told(Fields fields) {
        Map<ConsentKind, Boolean> told = new EnumMap<>(ConsentKind.class);
        read(fields, "locationConsent").ifPresent(given -> told.put(ConsentKind.LOCATION, given));
        read(fields, "phonebookConsent").ifPresent(given -> told.put(ConsentKind.PHONE_BOOK, given));
        return told;
    }

    void record(long accountId, Map<ConsentKind, Boolean> told) {
        told.forEach((kind, given) -> {
            if (given) {
                consents.give(accountId, kind, WORDING);
            } else {
                consents.withdraw(accountId, kind);
            }
        });
    }

    private static Optional<Boolean> read(Fields fields, String name) {
        String text = fields.isMistyped(name) ? "?" : fields.text(name).orElse("");
        return switch (text) {
            case "1" -> Optional.of(true);
            case "0" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> throw Failure.MESSAGE.because(name + "应为0或1");
        };
    }
}
