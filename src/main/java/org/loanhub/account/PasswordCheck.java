package org.loanhub.account;

import java.time.Duration;
import java.time.Instant;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Component;

/**
 * Compares passwords, and locks the account at the fifth wrong one in a row. However many are tried at the same time, at
 * most five are answered right or wrong: a right one counts only if the account is still not locked after the comparison.
 */
@Component
class PasswordCheck {

    private static final int MAX_WRONG_PASSWORDS = 5;
    /** No account has this id. */
    private static final long NOBODY = 0;

    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final AccountMapper mapper;
    private final PasswordHasher hasher;
    private final BusinessTime time;

    PasswordCheck(AccountMapper mapper, PasswordHasher hasher, BusinessTime time) {
        this.mapper = mapper;
        this.hasher = hasher;
        this.time = time;
    }

    /**
     * @return the hash that the password fits
     * @throws LendingException PASSWORD_WRONG, LOCKED
     */
    HashedPassword require(long accountId, String password) {
        LoginState state = mapper.getLoginState(accountId);
        if (state.isLocked(time.now())) {
            throw new LendingException(AccountError.LOCKED);
        }
        HashedPassword hash = new HashedPassword(state.passwordHash());
        if (!hasher.matches(password, hash)) {
            throw new LendingException(countWrong(accountId));
        }
        if (mapper.clearWrongPasswords(accountId, time.now()) == 0) {
            throw new LendingException(AccountError.LOCKED);
        }
        return hash;
    }

    /** The work of a wrong password, for a name that nobody has: the time must not tell that. */
    void compareWithNobodys(String password) {
        mapper.getLoginState(NOBODY);
        hasher.matches(password, hasher.ofNobody());
        countWrong(NOBODY);
    }

    private AccountError countWrong(long accountId) {
        Instant now = time.now();
        boolean counted = mapper.addWrongPassword(accountId, MAX_WRONG_PASSWORDS, now, now.plus(LOCKED_FOR)) == 1;
        return counted ? AccountError.PASSWORD_WRONG : AccountError.LOCKED;
    }
}
