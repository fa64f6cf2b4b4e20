package org.loanhub.console;

/** What an operator typed cannot be used; the message is a sentence in Chinese that says why. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String reason) {
        super(reason, null, false, false);
    }
}
