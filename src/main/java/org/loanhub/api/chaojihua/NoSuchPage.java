package org.loanhub.api.chaojihua;

/** A link that is not ours: HTTP 404. */
final class NoSuchPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPage() {
        super("no such page", null, false, false);
    }
}
