package org.loanhub.kernel;

/** LoanHub cannot work as it is set up; the message tells the operator in one line what to change. */
public final class Misconfiguration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Misconfiguration(String reason) {
        super(reason, null, false, false);
    }
}
