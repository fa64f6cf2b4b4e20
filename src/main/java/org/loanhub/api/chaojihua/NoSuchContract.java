package org.loanhub.api.chaojihua;

/** A link that is not ours: HTTP 404. */
final class NoSuchContract extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchContract() {
        super("no such page", null, false, false);
    }
}
