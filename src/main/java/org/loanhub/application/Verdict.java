package org.loanhub.application;

/** What a rule thinks of an application. */
public enum Verdict {
    PASS,
    /** An operator has to look. */
    REFER,
    REJECT
}
