package org.loanhub.account;

import java.util.Optional;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Component;

/**
 * Compares passwords, within the limits and the locks. However many are tried at the same time, at most five from one
 * network are answered right or wrong: a right one counts only if nothing is locked after the comparison.
 */
@Component
class PasswordCheck {

    private final AccountMapper mapper;
    private final PasswordHasher hasher;
    private final LoginLimits limits;
    private final LoginLocks locks;

    PasswordCheck(AccountMapper mapper, PasswordHasher hasher, LoginLimits limits, LoginLocks locks) {
        this.mapper = mapper;
        this.hasher = hasher;
        this.limits = limits;
        this.locks = locks;
    }

    /** An account, and the hash that the password fits. */
    record Proof(Account account, HashedPassword hash) {}

    /**
     * A name that nobody has takes as long as a wrong password, and is locked like one.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, PASSWORD_WRONG, LOCKED, BUSY
     */
    Proof require(Credentials tried) {
        limits.requireRoom(tried);
        LoginSubject subject = locks.subject(tried);
        locks.requireOpen(subject);
        Optional<Account> account = Optional.ofNullable(mapper.findByLoginName(tried.channel(), tried.loginName()));
        HashedPassword hash = account.map(known -> new HashedPassword(mapper.getPasswordHash(known.id())))
                .orElseGet(hasher::ofNobody);
        boolean right = hasher.matches(tried.password(), hash);
        if (account.isEmpty() || !right) {
            AccountError error = account.isEmpty() ? AccountError.ACCOUNT_UNKNOWN : AccountError.PASSWORD_WRONG;
            throw new LendingException(locks.countWrong(subject) ? error : AccountError.LOCKED);
        }
        if (!locks.countRight(subject)) {
            throw new LendingException(AccountError.LOCKED);
        }
        return new Proof(account.get(), hash);
    }
}
