package org.loanhub.account;

import java.util.Optional;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** Logins with a password, of all channels. */
@Service
public class LoginService {

    private final PasswordCheck passwords;

    LoginService(PasswordCheck passwords) {
        this.passwords = passwords;
    }

    /**
     * The fifth wrong password in a row locks the account for the client's network, for fifteen minutes at first; a right one
     * starts the count again. Call outside of a transaction, so that wrong ones stay counted.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, PASSWORD_WRONG, LOCKED, BUSY
     */
    public Account logIn(Credentials tried) {
        return passwords.require(tried).account();
    }

    /**
     * The same for who must not learn whether there is such an account.
     *
     * @throws LendingException CREDENTIALS_WRONG, LOCKED, BUSY
     */
    public Account logInDiscreetly(Credentials tried) {
        try {
            return logIn(tried);
        } catch (LendingException refused) {
            if (refused.error() == AccountError.ACCOUNT_UNKNOWN || refused.error() == AccountError.PASSWORD_WRONG) {
                throw new LendingException(AccountError.CREDENTIALS_WRONG);
            }
            throw refused;
        }
    }
}
