package org.loanhub.invest;

import java.util.UUID;
import org.loanhub.account.Account;
import org.loanhub.account.AccountError;
import org.loanhub.account.AccountService;
import org.loanhub.account.Credentials;
import org.loanhub.account.LoginLimits;
import org.loanhub.account.LoginName;
import org.loanhub.account.LoginService;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.SystemWallet;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.ledger.WalletKind;
import org.loanhub.transaction.RetriedTransaction;
import org.loanhub.transaction.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Members and what they put into their wallets or take out. */
@Service
public class MemberService {

    private static final Channel CHANNEL = Channel.FUTURELOAN;

    private final AccountService accounts;
    private final LoginService logins;
    private final LoginLimits limits;
    private final Ledger ledger;
    private final Transactions transactions;
    private final boolean adminsMayRegister;

    MemberService(
            AccountService accounts,
            LoginService logins,
            LoginLimits limits,
            Ledger ledger,
            Transactions transactions,
            @Value("${futureloan.open-admin-registration}") boolean adminsMayRegister) {
        this.accounts = accounts;
        this.logins = logins;
        this.limits = limits;
        this.ledger = ledger;
        this.transactions = transactions;
        this.adminsMayRegister = adminsMayRegister;
    }

    /**
     * Registers a member with an empty wallet.
     *
     * @throws LendingException ACCOUNT_EXISTS, BUSY, or ADMIN_REGISTRATION_CLOSED if the setting
     *     {@code futureloan.open-admin-registration} does not allow an administrator
     */
    public Account register(NewMember wanted, String clientAddress) {
        if (wanted.role() == Role.ADMIN && !adminsMayRegister) {
            throw new LendingException(InvestError.ADMIN_REGISTRATION_CLOSED);
        }
        LoginName name = LoginName.of(wanted.mobile());
        if (accounts.find(CHANNEL, name).isPresent()) {
            throw new LendingException(AccountError.ACCOUNT_EXISTS);
        }
        limits.requireRoom(clientAddress);
        NewAccount account =
                new NewAccount(CHANNEL, name, wanted.nickname(), wanted.role(), accounts.hash(wanted.passwordDigest()));
        return transactions.inTransaction(() -> openAccount(account));
    }

    /** @throws LendingException CREDENTIALS_WRONG, LOCKED, BUSY */
    public Member logIn(LoginName mobile, String passwordDigest, String clientAddress) {
        return withBalance(logins.logInDiscreetly(new Credentials(CHANNEL, mobile, passwordDigest, clientAddress)));
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public Member get(long memberId) {
        return withBalance(account(memberId));
    }

    public boolean exists(long memberId) {
        return accounts.find(CHANNEL, memberId).isPresent();
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public Member rename(long memberId, String nickname) {
        accounts.rename(CHANNEL, memberId, nickname);
        return get(memberId);
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    @RetriedTransaction
    public Member recharge(long memberId, Money amount) {
        Account account = account(memberId);
        long wallet = ledger.walletOf(WalletKind.MEMBER, memberId);
        move(TransferKind.RECHARGE, memberId, SystemWallet.OUTSIDE.id(), wallet, amount);
        return withBalance(account);
    }

    /** @throws LendingException ACCOUNT_UNKNOWN, INSUFFICIENT_BALANCE */
    @RetriedTransaction
    public Member withdraw(long memberId, Money amount) {
        Account account = account(memberId);
        long wallet = ledger.walletOf(WalletKind.MEMBER, memberId);
        move(TransferKind.WITHDRAWAL, memberId, wallet, SystemWallet.OUTSIDE.id(), amount);
        return withBalance(account);
    }

    private Account openAccount(NewAccount wanted) {
        Account account = accounts.register(wanted);
        ledger.openWallet(WalletKind.MEMBER, account.id());
        return account;
    }

    /** The document gives these calls no key of the client's, so each call is a movement of its own. */
    private void move(TransferKind kind, long memberId, long from, long to, Money amount) {
        ledger.transfer(new TransferOrder(kind + "-" + UUID.randomUUID(), kind, memberId, from, to, amount));
    }

    private Account account(long memberId) {
        return accounts.find(CHANNEL, memberId).orElseThrow(() -> new LendingException(AccountError.ACCOUNT_UNKNOWN));
    }

    private Member withBalance(Account account) {
        Money balance = ledger.findBalance(WalletKind.MEMBER, account.id()).orElse(Money.ZERO);
        return new Member(account, balance);
    }
}
