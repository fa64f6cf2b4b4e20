package org.loanhub.account;

import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** Other passwords for accounts that are there. Each change is told as {@link PasswordChanged}. */
@Service
public class PasswordService {

    /**
     * Wrong old passwords count towards the lock as wrong logins do.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, PASSWORD_WRONG, LOCKED
     */
    public void change(Channel channel, String loginName, String oldPassword, String newPassword) {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * Sets the password of the account whose login name is the number that a RESET_PASSWORD code was checked for, and
     * unlocks it.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, SMS_CODE_NOT_CHECKED
     */
    public void reset(Channel channel, String mobile, String newPassword) {
        throw new UnsupportedOperationException("to come");
    }
}
