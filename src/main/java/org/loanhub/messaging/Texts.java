package org.loanhub.messaging;

import java.util.regex.Pattern;
import org.loanhub.kernel.LendingException;

/** The form of texts that people write. */
final class Texts {

    private static final int URL = 255;
    private static final String REST = "[\\w.-]+(:\\d+)?([/?#][^\\s\"<>]*)?";
    private static final Pattern DOWNLOAD = Pattern.compile("https?://" + REST);
    /** The samples of document 001 leave the scheme out. */
    private static final Pattern LINK = Pattern.compile("(https?://)?" + REST);

    private Texts() {}

    /** @throws LendingException TEXT_MALFORMED if it is blank or longer than {@code most} characters */
    static void require(String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new LendingException(MessagingError.TEXT_MALFORMED);
        }
    }

    /** @throws LendingException TEXT_MALFORMED unless it begins with http or https and has 255 characters at most */
    static void requireDownload(String text) {
        require(text, URL);
        require(DOWNLOAD, text);
    }

    /** @throws LendingException TEXT_MALFORMED unless it is an address of the web, with or without http, of 255 characters at most */
    static void requireLink(String text) {
        require(text, URL);
        require(LINK, text);
    }

    private static void require(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new LendingException(MessagingError.TEXT_MALFORMED);
        }
    }
}
