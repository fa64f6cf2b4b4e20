package org.loanhub.gateway.call;

/** An answer that could be trusted. */
public interface CallAnswer {

    /** The third party's result code, for the log and for telling results apart. */
    String code();
}
