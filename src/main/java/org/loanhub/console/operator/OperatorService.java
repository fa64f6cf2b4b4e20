package org.loanhub.console.operator;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.account.Credentials;
import org.loanhub.account.HashedPassword;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.PasswordService;
import org.loanhub.account.Role;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.security.Login;
import org.loanhub.security.LoginSessionService;
import org.loanhub.transaction.Transactions;
import org.springframework.stereotype.Component;

/** Operators: accounts of the channel CONSOLE, each with a row that says whether it is active. */
@Component
public class OperatorService {

    /** The roles that an administrator gives. */
    public static final Set<Role> ROLES =
            EnumSet.of(Role.ADMIN, Role.REVIEWER, Role.CASHIER, Role.COLLECTOR, Role.SERVICE);

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,31}");
    private static final int MAX_DISPLAY_NAME = 32;
    private static final int MIN_PASSWORD = 10;
    private static final int MAX_PASSWORD = 64;

    private final AccountService accounts;
    private final PasswordService passwords;
    private final LoginSessionService sessions;
    private final OperatorMapper mapper;
    private final Transactions transactions;
    private final BusinessTime time;

    OperatorService(
            AccountService accounts,
            PasswordService passwords,
            LoginSessionService sessions,
            OperatorMapper mapper,
            Transactions transactions,
            BusinessTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mapper = mapper;
        this.transactions = transactions;
        this.time = time;
    }

    /** The operator that an account is, unless deactivated. */
    public Optional<Operator> findActive(long accountId) {
        return accounts.find(Channel.CONSOLE, accountId)
                .filter(account -> {
                    OperatorRow row = mapper.find(account.id());
                    return row != null && row.active();
                })
                .map(OperatorService::operator);
    }

    /** The operator that an account of the console is, deactivated or not. */
    public static Operator operator(Account account) {
        return new Operator(account.id(), account.loginName().value(), account.displayName(), account.role());
    }

    /** Whether somebody else set the password: nothing else is allowed before it is changed. */
    public boolean mustChangePassword(long accountId) {
        OperatorRow row = mapper.find(accountId);
        return row == null || row.mustChangePassword();
    }

    /** Whether there has never been an operator. */
    public boolean nobodyYet() {
        return accounts.list(Channel.CONSOLE, 0, 1).isEmpty();
    }

    /** @param after the last id of the page before, 0 for the first */
    public List<OperatorAccount> list(long after, int most) {
        Map<Long, Account> known = accounts.list(Channel.CONSOLE, after, most).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        return mapper.list(after, most).stream()
                .flatMap(row ->
                        Stream.ofNullable(known.get(row.accountId())).map(account -> OperatorAccount.of(account, row)))
                .toList();
    }

    /**
     * The password has to be changed at the first login.
     *
     * @param creator null for the first operator
     * @throws LendingException ACCOUNT_EXISTS, NAME_MALFORMED, PASSWORD_TOO_WEAK, ROLE_UNKNOWN
     */
    public Operator create(
            String loginName, String displayName, Role role, String password, @Nullable Operator creator) {
        requireRole(role);
        if (!LOGIN_NAME.matcher(loginName).matches()
                || displayName.isBlank()
                || displayName.length() > MAX_DISPLAY_NAME) {
            throw new LendingException(OperatorError.NAME_MALFORMED);
        }
        requireStrong(loginName, password);
        HashedPassword hash = accounts.hash(password);
        return transactions.inTransaction(() -> {
            Account account = accounts.register(
                    new NewAccount(Channel.CONSOLE, new LoginName(loginName), displayName.strip(), role, hash));
            mapper.insert(account.id(), creator == null ? null : creator.id(), time.now());
            return operator(account);
        });
    }

    /** @throws LendingException OPERATOR_UNKNOWN, NOT_YOURSELF, ROLE_UNKNOWN */
    public void changeRole(long id, Role role, Operator by) {
        requireRole(role);
        requireOther(id, by);
        accounts.changeRole(Channel.CONSOLE, get(id).id(), role);
    }

    /** Ends the operator's sessions. @throws LendingException OPERATOR_UNKNOWN, NOT_YOURSELF, PASSWORD_TOO_WEAK */
    public void resetPassword(long id, String password, Operator by) {
        requireOther(id, by);
        requireStrong(get(id).loginName().value(), password);
        mapper.setMustChangePassword(id, true);
        passwords.set(Channel.CONSOLE, id, password);
    }

    /** Ends the operator's sessions. @throws LendingException OPERATOR_UNKNOWN, NOT_YOURSELF */
    public void deactivate(long id, Operator by) {
        requireOther(id, by);
        mapper.deactivate(get(id).id(), time.now());
        sessions.closeAll(new Login(Channel.CONSOLE, id));
    }

    /** @throws LendingException OPERATOR_UNKNOWN */
    public void activate(long id) {
        mapper.activate(get(id).id());
    }

    /**
     * Ends all sessions of the operator, this one as well.
     *
     * @param address where the operator is
     * @throws LendingException PASSWORD_WRONG, LOCKED, BUSY, PASSWORD_TOO_WEAK, PASSWORD_UNCHANGED
     */
    public void changeOwnPassword(Operator operator, String oldPassword, String newPassword, String address) {
        requireStrong(operator.loginName(), newPassword);
        if (newPassword.equals(oldPassword)) {
            throw new LendingException(OperatorError.PASSWORD_UNCHANGED);
        }
        passwords.change(
                new Credentials(Channel.CONSOLE, new LoginName(operator.loginName()), oldPassword, address),
                newPassword);
        mapper.setMustChangePassword(operator.id(), false);
    }

    private Account get(long id) {
        return accounts.find(Channel.CONSOLE, id)
                .orElseThrow(() -> new LendingException(OperatorError.OPERATOR_UNKNOWN));
    }

    private static void requireRole(Role role) {
        if (!ROLES.contains(role)) {
            throw new LendingException(OperatorError.ROLE_UNKNOWN);
        }
    }

    private static void requireOther(long id, Operator by) {
        if (id == by.id()) {
            throw new LendingException(OperatorError.NOT_YOURSELF);
        }
    }

    private static void requireStrong(String loginName, String password) {
        if (password.length() < MIN_PASSWORD
                || password.length() > MAX_PASSWORD
                || password.equalsIgnoreCase(loginName)) {
            throw new LendingException(OperatorError.PASSWORD_TOO_WEAK);
        }
    }
}
