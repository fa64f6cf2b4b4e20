package org.loanhub.console.web;

/** The operator's role does not allow this, or the form is not one of this session. */
final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Forbidden(String reason) {
        super(reason, null, false, false);
    }
}
