package org.loanhub.kyc;

import org.loanhub.kernel.BusinessError;

/** Why something is refused to operators who keep the blacklist. */
public enum BlacklistError implements BusinessError {
    /** This person or number is not on the list. */
    NOT_LISTED
}
