package org.loanhub.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Registers accounts and finds them. */
@Service
public class AccountService {

    private final AccountMapper mapper;
    private final PasswordHasher hasher;
    private final BusinessTime time;

    AccountService(AccountMapper mapper, PasswordHasher hasher, BusinessTime time) {
        this.mapper = mapper;
        this.hasher = hasher;
        this.time = time;
    }

    /**
     * Hashes the password, which takes tens of milliseconds: call it outside a transaction, so that no connection waits.
     *
     * @throws LendingException BUSY
     */
    public HashedPassword hash(String password) {
        return hasher.hash(password);
    }

    /** @throws LendingException ACCOUNT_EXISTS if the login name is taken in this channel */
    public Account register(NewAccount wanted) {
        Instant now = time.nowInSeconds();
        GeneratedId id = new GeneratedId();
        try {
            mapper.insert(wanted, now, id);
        } catch (DuplicateKeyException taken) {
            throw new LendingException(AccountError.ACCOUNT_EXISTS);
        }
        return new Account(id.value(), wanted.channel(), wanted.loginName(), wanted.displayName(), wanted.role(), now);
    }

    public Optional<Account> find(Channel channel, LoginName loginName) {
        return Optional.ofNullable(mapper.findByLoginName(channel, loginName));
    }

    public Optional<Account> find(Channel channel, long id) {
        return Optional.ofNullable(mapper.findById(channel, id));
    }

    /**
     * Accounts of a channel, oldest first.
     *
     * @param after the last id that was seen, 0 for none
     */
    public List<Account> list(Channel channel, long after, int most) {
        return mapper.list(channel, after, most);
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public Account get(long id) {
        Account account = mapper.findAnywhere(id);
        if (account == null) {
            throw new LendingException(AccountError.ACCOUNT_UNKNOWN);
        }
        return account;
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public Account get(Channel channel, LoginName loginName) {
        return find(channel, loginName).orElseThrow(() -> new LendingException(AccountError.ACCOUNT_UNKNOWN));
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public void rename(Channel channel, long id, String displayName) {
        if (mapper.updateDisplayName(channel, id, displayName) == 0) {
            throw new LendingException(AccountError.ACCOUNT_UNKNOWN);
        }
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public void changeRole(Channel channel, long id, Role role) {
        if (mapper.updateRole(channel, id, role) == 0) {
            throw new LendingException(AccountError.ACCOUNT_UNKNOWN);
        }
    }
}
