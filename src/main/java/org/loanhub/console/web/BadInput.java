package org.loanhub.console.web;

/** What an operator typed cannot be used; the message is a sentence in Chinese that says why. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason a sentence in Chinese */
    public BadInput(String reason) {
        super(reason, null, false, false);
    }
}
