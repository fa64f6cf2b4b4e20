package org.loanhub.api.wukong;

import java.time.Duration;
import java.util.Optional;
import org.loanhub.account.Account;
import org.loanhub.account.AccountError;
import org.loanhub.account.AccountService;
import org.loanhub.account.CodeHolder;
import org.loanhub.account.Credentials;
import org.loanhub.account.LoginName;
import org.loanhub.account.LoginService;
import org.loanhub.account.NewAccount;
import org.loanhub.account.PasswordService;
import org.loanhub.account.Role;
import org.loanhub.account.SignUpService;
import org.loanhub.account.SmsCodeRequest;
import org.loanhub.account.SmsCodeService;
import org.loanhub.account.SmsPurpose;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.Person;
import org.loanhub.product.CouponService;
import org.springframework.stereotype.Component;

/**
 * Signing up, logging in and passwords, with their checks in the order of the deployed server
 * (docs/reference/wukong-server.md, part 3).
 */
@Component
class Accounts {

    private static final Duration CODE_LIFE = Duration.ofMinutes(15);
    private static final int MANTISSA = 6;

    private final AccountService accounts;
    private final SmsCodeService codes;
    private final SignUpService signUps;
    private final LoginService logins;
    private final PasswordService passwords;
    private final IdentityService identities;
    private final CouponService coupons;

    Accounts(
            AccountService accounts,
            SmsCodeService codes,
            SignUpService signUps,
            LoginService logins,
            PasswordService passwords,
            IdentityService identities,
            CouponService coupons) {
        this.accounts = accounts;
        this.codes = codes;
        this.signUps = signUps;
        this.logins = logins;
        this.passwords = passwords;
        this.identities = identities;
        this.coupons = coupons;
    }

    void sendRegistrationCode(String mobile, String clientAddress) {
        requireNew(mobile);
        send(SmsPurpose.REGISTER, mobile, clientAddress);
    }

    void sendPasswordCode(String mobile, String clientAddress) {
        requireKnown(mobile);
        send(SmsPurpose.RESET_PASSWORD, mobile, clientAddress);
    }

    Account signUp(Fields fields) {
        String mobile = Mobile.from(fields);
        requireNew(mobile);
        String password = Password.newFrom(fields, "password", "请输入密码");
        CodeHolder holder = checkCode(fields, SmsPurpose.REGISTER, mobile);
        String nickname = "用户" + new MobileNumber(mobile).tail(4);
        Account account = signUps.signUp(
                new NewAccount(Channel.WUKONG, new LoginName(mobile), nickname, Role.MEMBER, accounts.hash(password)),
                holder);
        coupons.welcome(account.id());
        return account;
    }

    /** Does not tell an unknown number from a wrong password. */
    Account logIn(String mobile, String password, String clientAddress) {
        return logins.logInDiscreetly(new Credentials(Channel.WUKONG, new LoginName(mobile), password, clientAddress));
    }

    void changePassword(Account account, Fields fields, String clientAddress) {
        String oldPassword = fields.requireVerbatim("old_password", "请输入原密码");
        String newPassword = Password.newFrom(fields, "new_password", "请输入新密码");
        if (!newPassword.equals(fields.requireVerbatim("repeat_password", "请再次输入新密码"))) {
            throw Refusal.failure("两次输入的密码不一致");
        }
        passwords.change(new Credentials(Channel.WUKONG, account.loginName(), oldPassword, clientAddress), newPassword);
    }

    /** The code is looked at before the id: whoever tries ids out needs a new code for each. */
    void resetPassword(Fields fields) {
        String mobile = Mobile.from(fields);
        Account account = requireKnown(mobile);
        String password = Password.newFrom(fields, "password", "请输入新密码");
        Optional<Person> person = identities.find(account.id());
        if (person.isPresent()) {
            fields.require("card_mantissa", "请输入身份证后六位");
        }
        CodeHolder holder = checkCode(fields, SmsPurpose.RESET_PASSWORD, mobile);
        String mantissa = fields.stripped("card_mantissa").orElse("");
        if (person.isPresent() && !person.get().nationalId().tail(MANTISSA).equalsIgnoreCase(mantissa)) {
            throw Refusal.failure("身份证后六位不正确");
        }
        passwords.reset(Channel.WUKONG, new MobileNumber(mobile), holder, password);
    }

    private void send(SmsPurpose purpose, String mobile, String clientAddress) {
        codes.send(new SmsCodeRequest(Channel.WUKONG, purpose, new MobileNumber(mobile), clientAddress, CODE_LIFE));
    }

    /** @return this call, which goes on itself */
    private CodeHolder checkCode(Fields fields, SmsPurpose purpose, String mobile) {
        CodeHolder holder = CodeHolder.thisCall();
        String code = fields.require("code", "请输入验证码");
        codes.check(Channel.WUKONG, purpose, new MobileNumber(mobile), code, () -> holder);
        return holder;
    }

    private void requireNew(String mobile) {
        if (accounts.find(Channel.WUKONG, new LoginName(mobile)).isPresent()) {
            throw new LendingException(AccountError.ACCOUNT_EXISTS);
        }
    }

    private Account requireKnown(String mobile) {
        return accounts.find(Channel.WUKONG, new LoginName(mobile))
                .orElseThrow(() -> new LendingException(AccountError.ACCOUNT_UNKNOWN));
    }
}
