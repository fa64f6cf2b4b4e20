package org.loanhub.config;

/** Why LoanHub refuses to start, in one line that says what to do. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String reason) {
        super("LoanHub does not start: " + reason, null, false, false);
    }
}
