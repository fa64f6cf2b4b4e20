package org.loanhub.account;

import java.util.Optional;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/**
 * Logins of channels that say what was wrong and lock after five wrong passwords; the others use
 * {@link AccountService#authenticate}.
 */
@Service
public class LoginService {

    private final AccountService accounts;
    private final PasswordCheck passwords;

    LoginService(AccountService accounts, PasswordCheck passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * The fifth wrong password in a row locks the account for fifteen minutes; a right one starts the count again. Call outside
     * of a transaction, so that wrong ones stay counted. An unknown name takes as long as a wrong password.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, PASSWORD_WRONG, LOCKED
     */
    public Account logIn(Channel channel, LoginName loginName, String password) {
        Optional<Account> account = accounts.find(channel, loginName);
        if (account.isEmpty()) {
            passwords.compareWithNobodys(password);
            throw new LendingException(AccountError.ACCOUNT_UNKNOWN);
        }
        passwords.require(account.get().id(), password);
        return account.get();
    }
}
