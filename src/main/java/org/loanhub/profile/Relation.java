package org.loanhub.profile;

/** What a contact is to the person. */
public enum Relation {
    PARENT,
    CHILD,
    SIBLING,
    COLLEAGUE,
    FRIEND,
    SPOUSE,
    GRANDPARENT,
    OTHER
}
