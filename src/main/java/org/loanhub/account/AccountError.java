package org.loanhub.account;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum AccountError implements BusinessError {
    /** No account of this channel has this id or login name. */
    ACCOUNT_UNKNOWN,
    /** The login name is taken in this channel. */
    ACCOUNT_EXISTS,
    /** The login name is unknown or the password is wrong; deliberately not told apart. */
    CREDENTIALS_WRONG
}
