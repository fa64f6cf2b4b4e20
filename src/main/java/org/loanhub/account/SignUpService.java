package org.loanhub.account;

import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.transaction.Transactions;
import org.springframework.stereotype.Service;

/** Registers people who have shown by a code that their mobile number is theirs. */
@Service
public class SignUpService {

    private final AccountService accounts;
    private final CheckedCodes checkedCodes;
    private final Transactions transactions;

    SignUpService(AccountService accounts, CheckedCodes checkedCodes, Transactions transactions) {
        this.accounts = accounts;
        this.checkedCodes = checkedCodes;
        this.transactions = transactions;
    }

    /**
     * Registers the account whose login name is the number that a REGISTER code was checked for.
     *
     * @param holder who passed that check
     *
     * @throws LendingException ACCOUNT_EXISTS; SMS_CODE_NOT_CHECKED
     */
    public Account signUp(NewAccount wanted, CodeHolder holder) {
        if (accounts.find(wanted.channel(), wanted.loginName()).isPresent()) {
            throw new LendingException(AccountError.ACCOUNT_EXISTS);
        }
        MobileNumber mobile =
                wanted.loginName().mobile().orElseThrow(() -> new LendingException(AccountError.SMS_CODE_NOT_CHECKED));
        return transactions.inTransaction(() -> {
            checkedCodes.use(wanted.channel(), SmsPurpose.REGISTER, mobile, holder);
            return accounts.register(wanted);
        });
    }
}
