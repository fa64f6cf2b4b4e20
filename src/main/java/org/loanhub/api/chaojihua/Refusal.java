package org.loanhub.api.chaojihua;

/** The call failed; the message says why. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String text;

    Refusal(String text) {
        super(text, null, false, false);
        this.text = text;
    }

    String text() {
        return text;
    }
}
