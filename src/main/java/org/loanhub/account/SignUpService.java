package org.loanhub.account;

import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** Registers people who have shown by a code that their mobile number is theirs. */
@Service
public class SignUpService {

    /**
     * Registers the account whose login name is the number that a REGISTER code was checked for.
     *
     * @throws LendingException ACCOUNT_EXISTS; SMS_CODE_NOT_CHECKED
     */
    public Account signUp(NewAccount wanted) {
        throw new UnsupportedOperationException("to come");
    }
}
