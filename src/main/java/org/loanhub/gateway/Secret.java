package org.loanhub.gateway;

/** A password for somebody else's site: passed on once, never stored, never logged. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
