package org.loanhub.profile;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum ProfileError implements BusinessError {
    /** A text is empty, too long or not of its form, or a figure is out of its range. */
    MALFORMED,
    /** This account has no such contact. */
    CONTACT_UNKNOWN,
    /** This account has as many contacts as it may. */
    TOO_MANY_CONTACTS
}
