package org.loanhub.api.cashloan;

/** Codes that more than one section of document 001 uses. */
final class Code {

    static final String OK = "0000";
    static final String FAILED = "9999";
    /** Sections 8 to 18: a field is missing, or something is wrong with a mobile number; the message tells what. */
    static final String MALFORMED = "10001000";
    /** Section 4.4, and every operation that needs a session and has none. */
    static final String LOGIN_FAILED = "90009000";

    private Code() {}
}
