package org.loanhub.account;

/** What an account may do in its channel. */
public enum Role {
    ADMIN,
    MEMBER
}
