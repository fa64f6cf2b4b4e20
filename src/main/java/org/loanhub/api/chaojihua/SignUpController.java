package org.loanhub.api.chaojihua;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.account.CodeHolder;
import org.loanhub.account.SignUpService;
import org.loanhub.account.SmsCodeRequest;
import org.loanhub.account.SmsCodeService;
import org.loanhub.account.SmsPurpose;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kyc.ConsentKind;
import org.loanhub.kyc.ConsentService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From a code by SMS to an account: additions of ours. */
@NoToken
@RestController
@RequestMapping({ChaojihuaConfig.ROOT, ChaojihuaConfig.PRINTED_ROOT})
class SignUpController {

    private static final String WORDING = "chaojihua-privacy-2026-01";

    private final SmsCodeService codes;
    private final AccountService accounts;
    private final SignUpService signUps;
    private final ConsentService consents;

    SignUpController(SmsCodeService codes, AccountService accounts, SignUpService signUps, ConsentService consents) {
        this.codes = codes;
        this.accounts = accounts;
        this.signUps = signUps;
        this.consents = consents;
    }

    @PostMapping("/get-sms-code")
    Envelope sendCode(Fields fields, HttpServletRequest http) {
        String mobile = RegisterRequest.mobile(fields);
        codes.send(new SmsCodeRequest(
                Channel.CHAOJIHUA,
                SmsPurpose.REGISTER,
                new MobileNumber(mobile),
                http.getRemoteAddr(),
                SmsCodeRequest.USUAL_LIFE));
        return Envelope.done("验证码发送成功");
    }

    @PostMapping("/register")
    Envelope register(Fields fields) {
        RegisterRequest request = RegisterRequest.from(fields);
        CodeHolder holder = CodeHolder.thisCall();
        MobileNumber mobile = new MobileNumber(request.mobile());
        codes.check(Channel.CHAOJIHUA, SmsPurpose.REGISTER, mobile, request.code(), () -> holder);
        Account account = signUps.signUp(request.toCommand(accounts.hash(request.password())), holder);
        consents.give(account.id(), ConsentKind.PRIVACY, WORDING);
        return Envelope.done("注册成功");
    }
}
