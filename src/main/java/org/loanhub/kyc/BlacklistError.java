package org.loanhub.kyc;

import org.loanhub.kernel.BusinessError;

/** What operators are refused who keep the blacklist. */
public enum BlacklistError implements BusinessError {
    /** Nothing is held against this person or number. */
    NOT_LISTED
}
