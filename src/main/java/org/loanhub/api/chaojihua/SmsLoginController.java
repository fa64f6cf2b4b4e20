package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONField;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.account.CodeHolder;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.account.SignUpService;
import org.loanhub.account.SmsCodeService;
import org.loanhub.account.SmsPurpose;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kyc.ConsentKind;
import org.loanhub.kyc.ConsentService;
import org.loanhub.kyc.IdentityService;
import org.loanhub.security.BearerTokenService;
import org.loanhub.security.Login;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the original apps log in, by a code alone; an unknown number becomes an account that has no password to know. */
@NoToken
@RestController
@RequestMapping({ChaojihuaConfig.ROOT, ChaojihuaConfig.PRINTED_ROOT})
class SmsLoginController {

    private static final int PASSWORD_BYTES = 32;

    private final SmsCodeService codes;
    private final AccountService accounts;
    private final SignUpService signUps;
    private final ConsentService consents;
    private final IdentityService identities;
    private final BearerTokenService tokens;
    private final SecureRandom random = new SecureRandom();

    SmsLoginController(
            SmsCodeService codes,
            AccountService accounts,
            SignUpService signUps,
            ConsentService consents,
            IdentityService identities,
            BearerTokenService tokens) {
        this.codes = codes;
        this.accounts = accounts;
        this.signUps = signUps;
        this.consents = consents;
        this.identities = identities;
        this.tokens = tokens;
    }

    record SmsTokenAnswer(@JSONField(name = "access_token") String accessToken) {

        /** Keeps the token out of logs. */
        @Override
        public String toString() {
            return "SmsTokenAnswer[...]";
        }
    }

    @PostMapping("/get-access-token")
    Envelope logIn(Fields fields) {
        SmsLoginRequest request = SmsLoginRequest.from(fields);
        CodeHolder holder = CodeHolder.thisCall();
        MobileNumber mobile = new MobileNumber(request.mobile());
        codes.check(Channel.CHAOJIHUA, SmsPurpose.REGISTER, mobile, request.code(), () -> holder);
        Account account = accounts.find(Channel.CHAOJIHUA, new LoginName(request.mobile()))
                .map(known -> requirePerson(known, request))
                .orElseGet(() -> register(request, holder));
        BearerTokenService.Pair pair = tokens.issue(new Login(Channel.CHAOJIHUA, account.id()));
        return new Envelope(1, "success", new SmsTokenAnswer(pair.accessToken()));
    }

    /** Numbers are given to other people in time: who holds one is not yet the person who was verified on it. */
    private Account requirePerson(Account account, SmsLoginRequest request) {
        if (identities.find(account.id()).isEmpty()) {
            return account;
        }
        boolean same = request.name().isPresent()
                && request.nationalId().isPresent()
                && identities.isPerson(
                        account.id(), request.name().get(), request.nationalId().get());
        if (!same) {
            throw new Refusal("请填写已认证的姓名和身份证号(verifiedIdName、verifiedIdNo)，重新获取验证码后再试");
        }
        return account;
    }

    private Account register(SmsLoginRequest request, CodeHolder holder) {
        byte[] nobodysPassword = new byte[PASSWORD_BYTES];
        random.nextBytes(nobodysPassword);
        Account account = signUps.signUp(
                new NewAccount(
                        Channel.CHAOJIHUA,
                        new LoginName(request.mobile()),
                        "用户" + request.mobile().substring(7),
                        Role.MEMBER,
                        accounts.hash(HexFormat.of().formatHex(nobodysPassword))),
                holder);
        consents.give(account.id(), ConsentKind.PRIVACY, SignUpController.WORDING);
        return account;
    }
}
