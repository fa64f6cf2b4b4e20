package org.loanhub.gateway;

/** An answer that could be trusted. */
interface Answer {

    /** The third party's result code, for the log and for telling results apart. */
    String code();
}
