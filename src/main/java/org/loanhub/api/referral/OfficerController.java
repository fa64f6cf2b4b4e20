package org.loanhub.api.referral;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.account.CodeHolder;
import org.loanhub.account.Credentials;
import org.loanhub.account.LoginName;
import org.loanhub.account.LoginService;
import org.loanhub.account.SignUpService;
import org.loanhub.account.SmsCodeRequest;
import org.loanhub.account.SmsCodeService;
import org.loanhub.account.SmsPurpose;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.PersonalText;
import org.loanhub.security.Login;
import org.loanhub.security.SessionCookie;
import org.loanhub.security.SessionValueService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document 000, 注册登录相关接口: from a code by SMS to a session. */
@RestController
class OfficerController {

    static final String SEND_CODE = "/checkmessage";

    private static final Duration IDLE = Duration.ofHours(2);

    private final SmsCodeService codes;
    private final AccountService accounts;
    private final SignUpService signUps;
    private final LoginService logins;
    private final SessionCookie cookie;
    private final SessionValueService values;

    OfficerController(
            SmsCodeService codes,
            AccountService accounts,
            SignUpService signUps,
            LoginService logins,
            SessionCookie cookie,
            SessionValueService values) {
        this.codes = codes;
        this.accounts = accounts;
        this.signUps = signUps;
        this.logins = logins;
        this.cookie = cookie;
        this.values = values;
    }

    @GetMapping(SEND_CODE)
    Envelope sendCode(Fields fields, HttpServletRequest http, HttpServletResponse response) {
        SendCodeRequest request = SendCodeRequest.from(new Inputs(fields));
        String code = codes.send(request.toCommand(http.getRemoteAddr()));
        values.put(Channel.REFERRAL, request.key(), new PersonalText(code), SmsCodeRequest.USUAL_LIFE, http, response);
        return Envelope.sent();
    }

    @PostMapping("/register")
    Envelope register(Fields fields, HttpServletRequest http) {
        RegisterRequest request = RegisterRequest.from(new Inputs(fields));
        CodeHolder holder = useCode(request, http);
        signUps.signUp(request.toCommand(accounts.hash(request.password())), holder);
        return Envelope.welcome();
    }

    /** 悟空 has an operation at this path too; its parameter is another. */
    @PostMapping(path = "/login", params = "telephone")
    Envelope logIn(Fields fields, HttpServletRequest http, HttpServletResponse response) {
        LoginRequest request = LoginRequest.from(new Inputs(fields));
        Account officer = logins.logIn(new Credentials(
                Channel.REFERRAL, new LoginName(request.mobile()), request.password(), http.getRemoteAddr()));
        cookie.open(new Login(Channel.REFERRAL, officer.id()), IDLE, http, response);
        return Envelope.welcome();
    }

    /**
     * A code counts only where it was asked for: in the session that keeps it.
     *
     * @return this call, which goes on itself
     * @throws Refusal if the session keeps another one, or none
     */
    private CodeHolder useCode(RegisterRequest request, HttpServletRequest http) {
        String key = SendCodeRequest.key(request.mobile());
        PersonalText kept = values.find(Channel.REFERRAL, key, http).orElseThrow(Refusals::captcha);
        // Also where it differs: wrong tries burn a code.
        CodeHolder holder = CodeHolder.thisCall();
        MobileNumber mobile = new MobileNumber(request.mobile());
        codes.check(Channel.REFERRAL, SmsPurpose.REGISTER, mobile, request.code(), () -> holder);
        values.remove(Channel.REFERRAL, key, http);
        if (!kept.value().equals(request.code())) {
            throw Refusals.captcha();
        }
        return holder;
    }
}
