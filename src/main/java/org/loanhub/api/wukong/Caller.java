package org.loanhub.api.wukong;

import java.util.Optional;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.security.CallerContext;
import org.loanhub.security.Login;
import org.springframework.stereotype.Component;

/** Whose token the running request came with. */
@Component
class Caller {

    private final CallerContext callers;
    private final AccountService accounts;

    Caller(CallerContext callers, AccountService accounts) {
        this.callers = callers;
        this.accounts = accounts;
    }

    long id() {
        return callers.get().accountId();
    }

    /** Empty for a guest. */
    Optional<Account> find() {
        return callers.find().map(Login::accountId).map(accounts::get);
    }

    Account account() {
        return accounts.get(id());
    }
}
