package org.loanhub.profile;

/** Whether a person is married. */
public enum MaritalStatus {
    SINGLE,
    MARRIED_WITHOUT_CHILDREN,
    MARRIED_WITH_CHILDREN,
    OTHER
}
