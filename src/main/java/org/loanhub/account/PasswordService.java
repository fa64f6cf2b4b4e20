package org.loanhub.account;

import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.transaction.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Changes the passwords of accounts. Each change is published as {@link PasswordChanged} once it is in force. */
@Service
public class PasswordService {

    private final AccountService accounts;
    private final AccountMapper mapper;
    private final PasswordCheck passwords;
    private final LoginLocks locks;
    private final CheckedCodes checkedCodes;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    PasswordService(
            AccountService accounts,
            AccountMapper mapper,
            PasswordCheck passwords,
            LoginLocks locks,
            CheckedCodes checkedCodes,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.mapper = mapper;
        this.passwords = passwords;
        this.locks = locks;
        this.checkedCodes = checkedCodes;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Wrong old passwords count towards the lock as wrong logins do.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, PASSWORD_WRONG, LOCKED, BUSY
     */
    public void change(Credentials old, String newPassword) {
        PasswordCheck.Proof proof = passwords.require(old);
        long id = proof.account().id();
        String newHash = accounts.hash(newPassword).text();
        if (mapper.replacePassword(id, proof.hash().text(), newHash) == 0) {
            throw new LendingException(AccountError.PASSWORD_WRONG);
        }
        events.publishEvent(new PasswordChanged(old.channel(), id));
    }

    /**
     * Sets the password of the account whose login name is the number that a RESET_PASSWORD code was checked for, and
     * unlocks it.
     *
     * @param holder who passed that check
     * @throws LendingException ACCOUNT_UNKNOWN, SMS_CODE_NOT_CHECKED, BUSY
     */
    public void reset(Channel channel, MobileNumber mobile, CodeHolder holder, String newPassword) {
        Account account = accounts.get(channel, LoginName.of(mobile));
        if (!checkedCodes.exists(channel, SmsPurpose.RESET_PASSWORD, mobile, holder)) {
            throw new LendingException(AccountError.SMS_CODE_NOT_CHECKED);
        }
        HashedPassword hash = accounts.hash(newPassword);
        transactions.run(() -> {
            checkedCodes.use(channel, SmsPurpose.RESET_PASSWORD, mobile, holder);
            mapper.setPassword(account.id(), hash.text());
            locks.release(channel, account.loginName());
        });
        events.publishEvent(new PasswordChanged(channel, account.id()));
    }

    /**
     * Sets a password without knowing the old one, and unlocks the account: for whoever is in charge of it.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, BUSY
     */
    public void set(Channel channel, long accountId, String newPassword) {
        Account account =
                accounts.find(channel, accountId).orElseThrow(() -> new LendingException(AccountError.ACCOUNT_UNKNOWN));
        mapper.setPassword(account.id(), accounts.hash(newPassword).text());
        locks.release(channel, account.loginName());
        events.publishEvent(new PasswordChanged(channel, account.id()));
    }
}
