package org.loanhub.gateway;

/** What a check of a person's data found. */
public enum CheckOutcome {
    /** All belongs to the same person. */
    MATCH,
    /** It does not belong together. */
    MISMATCH,
    /** The source knows no such number. */
    NO_RECORD,
    /** There is no finding: no answer, or an answer that says nothing. Never to be taken for a mismatch. */
    ERROR
}
