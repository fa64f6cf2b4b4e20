package org.loanhub.application;

/** The rules that decide an application; stored by name. */
public enum PolicyName {
    VERIFICATION,
    AGE,
    BLACKLIST,
    OPEN_LOANS,
    OVERDUE_HISTORY,
    AMOUNT
}
