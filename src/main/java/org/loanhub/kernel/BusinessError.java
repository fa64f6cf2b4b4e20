package org.loanhub.kernel;

/** Everything that the rules of lending can refuse, one name a fact. Each API translates them in one place. */
public enum BusinessError {
    /** No account has this id or login name in this channel. */
    ACCOUNT_UNKNOWN,
    /** The login name is already registered in this channel. */
    ACCOUNT_EXISTS,
    /** The login name is unknown, or the password is wrong: deliberately not told apart. */
    CREDENTIALS_WRONG,
    /** The caller acts for an account that is not theirs. */
    ACCOUNT_NOT_YOURS,
    /** The caller's role does not allow this. */
    ROLE_NOT_ALLOWED,
    /** Nobody may register as an administrator here. */
    ADMIN_REGISTRATION_CLOSED,
    /** A wallet holds less than what is to be taken from it. */
    INSUFFICIENT_BALANCE,
    /** No project has this id. */
    PROJECT_UNKNOWN,
    /** The project is not waiting for its audit. */
    PROJECT_NOT_UNDER_AUDIT,
    /** The project does not take bids now. */
    PROJECT_NOT_BIDDING,
    /** The bid is above what is left of the project; the amount is what is left. */
    PROJECT_LACKS_ROOM
}
