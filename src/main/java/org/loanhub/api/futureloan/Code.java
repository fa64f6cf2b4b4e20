package org.loanhub.api.futureloan;

/** Return codes, document 004 section 1.4. */
final class Code {

    static final int OK = 0;
    static final int MISSING = 1;
    static final int INVALID = 2;
    static final int CREDENTIALS = 1001;
    static final int BALANCE = 1002;
    static final int TOKEN = 1003;
    static final int URL = 1004;
    static final int BUSY = 1005;
    static final int HEADER = 1006;
    static final int PERMISSION = 1007;

    private Code() {}
}
