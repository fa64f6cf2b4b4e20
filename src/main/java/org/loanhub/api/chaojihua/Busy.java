package org.loanhub.api.chaojihua;

/** There is no room for the request now: HTTP 503. */
final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Busy() {
        super("busy", null, false, false);
    }
}
