package org.loanhub.account;

import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers people who have shown by a code that their mobile number is theirs. */
@Service
public class SignUpService {

    private final AccountService accounts;
    private final CheckedCodes checkedCodes;
    private final TransactionTemplate transaction;

    SignUpService(AccountService accounts, CheckedCodes checkedCodes, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.checkedCodes = checkedCodes;
        this.transaction = transaction;
    }

    /**
     * Registers the account whose login name is the number that a REGISTER code was checked for.
     *
     * @throws LendingException ACCOUNT_EXISTS; SMS_CODE_NOT_CHECKED
     */
    public Account signUp(NewAccount wanted) {
        if (accounts.find(wanted.channel(), wanted.loginName()).isPresent()) {
            throw new LendingException(AccountError.ACCOUNT_EXISTS);
        }
        MobileNumber mobile =
                wanted.loginName().mobile().orElseThrow(() -> new LendingException(AccountError.SMS_CODE_NOT_CHECKED));
        return transaction.execute(status -> {
            checkedCodes.use(wanted.channel(), SmsPurpose.REGISTER, mobile);
            return accounts.register(wanted);
        });
    }
}
