package org.loanhub.account;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum AccountError implements BusinessError {
    /** No account of this channel has this id or login name. */
    ACCOUNT_UNKNOWN,
    /** The login name is taken in this channel. */
    ACCOUNT_EXISTS,
    /** The login name is unknown or the password is wrong; deliberately not told apart. */
    CREDENTIALS_WRONG,
    /** The account is there, and this is not its password. */
    PASSWORD_WRONG,
    /** Too many wrong passwords: for some minutes or hours no password is looked at. */
    LOCKED,
    /** Too many passwords are being hashed, or one client asks for too many: come again in a moment. */
    BUSY,
    /** No such picture code was given out. */
    PICTURE_CODE_WRONG,
    /** The picture code was right once, but its time is over or it has been used. */
    PICTURE_CODE_EXPIRED,
    /** Not the code that was sent to this number for this purpose, or none was sent. */
    SMS_CODE_WRONG,
    /** The code has expired, was used, or is void after too many wrong tries. */
    SMS_CODE_EXPIRED,
    /** The next step needs a code that was checked within the last ten minutes. */
    SMS_CODE_NOT_CHECKED,
    /** The limit of texts to this number, or from this address, is reached. */
    SMS_TOO_OFTEN,
    /** The text could not be sent. */
    SMS_NOT_SENT
}
