package org.loanhub.console.operator;

import org.loanhub.kernel.BusinessError;

/** What the console itself refuses. */
public enum OperatorError implements BusinessError {
    OPERATOR_UNKNOWN,
    /** A login name is 2 to 32 of a-z, 0-9, dot, dash and underscore. */
    NAME_MALFORMED,
    /** A password is 10 to 64 characters and not the login name. */
    PASSWORD_TOO_WEAK,
    /** The new password is the old one. */
    PASSWORD_UNCHANGED,
    /** Operators cannot take away their own role or access, so that one administrator is always left. */
    NOT_YOURSELF,
    /** Only the roles of the console can be given. */
    ROLE_UNKNOWN
}
