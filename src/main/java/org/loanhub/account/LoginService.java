package org.loanhub.account;

import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/**
 * Logins of channels that say what was wrong and lock after five wrong passwords; the others use
 * {@link AccountService#authenticate}.
 */
@Service
public class LoginService {

    /**
     * The fifth wrong password in a row locks the account for fifteen minutes; a right one starts the count again.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, PASSWORD_WRONG, LOCKED
     */
    public Account logIn(Channel channel, String loginName, String password) {
        throw new UnsupportedOperationException("to come");
    }
}
