package org.loanhub.messaging;

import org.loanhub.kernel.LendingException;

/** The form of texts that people write. */
final class Texts {

    private Texts() {}

    /** @throws LendingException TEXT_MALFORMED if it is blank or longer than {@code most} characters */
    static void require(String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new LendingException(MessagingError.TEXT_MALFORMED);
        }
    }
}
