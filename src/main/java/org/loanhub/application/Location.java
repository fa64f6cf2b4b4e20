package org.loanhub.application;

/** Where the phone was, as the client wrote it; at most 32 characters each. */
public record Location(String longitude, String latitude) {

    /** Keeps the place out of logs. */
    @Override
    public String toString() {
        return "Location[...]";
    }
}
