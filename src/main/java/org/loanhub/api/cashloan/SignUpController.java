package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.loanhub.account.AccountError;
import org.loanhub.account.AccountService;
import org.loanhub.account.CodeHolder;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.PictureCodeService;
import org.loanhub.account.Role;
import org.loanhub.account.SignUpService;
import org.loanhub.account.SmsCodeService;
import org.loanhub.account.SmsPurpose;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.springframework.web.bind.annotation.PostMapping;

/** Document 001 sections 7 to 10: from a picture code to an account. */
@SignedController
class SignUpController {

    private final PictureCodeService pictures;
    private final SmsCodeService codes;
    private final AccountService accounts;
    private final SignUpService signUps;
    private final Consents consents;
    private final Passwords passwords;
    private final CheckedStep steps;

    SignUpController(
            PictureCodeService pictures,
            SmsCodeService codes,
            AccountService accounts,
            SignUpService signUps,
            Consents consents,
            Passwords passwords,
            CheckedStep steps) {
        this.pictures = pictures;
        this.codes = codes;
        this.accounts = accounts;
        this.signUps = signUps;
        this.consents = consents;
        this.passwords = passwords;
        this.steps = steps;
    }

    @Operation(session = false, readOnly = true)
    @PostMapping("/openApi/getCode")
    Envelope pictureCode(Fields fields) {
        return Envelope.of(Code.OK, "获取验证码成功", pictures.issue());
    }

    /** The picture code first, so that nobody finds out by machine who is registered. */
    @Operation(session = false, failure = Failure.SEND_CODE)
    @PostMapping("/openApi/getSmsCode")
    Envelope sendCode(Fields fields, HttpServletRequest http) {
        SendCodeRequest request = SendCodeRequest.from(fields);
        pictures.use(request.pictureCode());
        requireNew(request.mobile());
        codes.send(request.toCommand(SmsPurpose.REGISTER, http.getRemoteAddr()));
        return Envelope.of("20001000", "短信发送成功");
    }

    @Operation(session = false, failure = Failure.CHECK_CODE)
    @PostMapping("/openApi/checkSmsCode")
    Envelope checkCode(Fields fields, HttpServletRequest http, HttpServletResponse response) {
        CheckCodeRequest request = CheckCodeRequest.from(fields);
        requireNew(request.mobile());
        MobileNumber mobile = new MobileNumber(request.mobile());
        codes.check(
                Channel.CASHLOAN, SmsPurpose.REGISTER, mobile, request.smsCode(), () -> steps.begin(http, response));
        return Envelope.of("20002006", "手机短信校验成功");
    }

    @Operation(session = false, failure = Failure.SET_PASSWORD)
    @PostMapping("/openApi/userRegister")
    Envelope register(Fields fields, HttpServletRequest http) {
        NewPasswordRequest request = NewPasswordRequest.from(fields, passwords, Failure.SET_PASSWORD);
        CodeHolder holder = requireChecked(request.mobile(), http);
        consents.agree(signUps.signUp(newAccount(request), holder).id());
        return Envelope.of("20003000", "密码设置成功");
    }

    /** Before a password is hashed, which is expensive. */
    private CodeHolder requireChecked(String mobile, HttpServletRequest http) {
        CodeHolder holder = steps.find(SmsPurpose.REGISTER, new MobileNumber(mobile), http)
                .orElseThrow(() -> new LendingException(AccountError.SMS_CODE_NOT_CHECKED));
        requireNew(mobile);
        return holder;
    }

    private NewAccount newAccount(NewPasswordRequest request) {
        return new NewAccount(
                Channel.CASHLOAN,
                new LoginName(request.mobile()),
                "用户" + request.mobile().substring(7),
                Role.MEMBER,
                accounts.hash(request.password()));
    }

    private void requireNew(String mobile) {
        if (accounts.find(Channel.CASHLOAN, new LoginName(mobile)).isPresent()) {
            throw Mobile.taken();
        }
    }
}
