package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.loanhub.account.Account;
import org.loanhub.account.AccountError;
import org.loanhub.account.AccountService;
import org.loanhub.account.CheckedCodes;
import org.loanhub.account.CodeHolder;
import org.loanhub.account.LoginName;
import org.loanhub.account.PasswordService;
import org.loanhub.account.PictureCodeService;
import org.loanhub.account.SmsCodeService;
import org.loanhub.account.SmsPurpose;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kyc.IdentityService;
import org.springframework.web.bind.annotation.PostMapping;

/** Document 001 sections 11 to 14: another password for somebody who forgot theirs. */
@SignedController
class ForgottenPasswordController {

    private final PictureCodeService pictures;
    private final SmsCodeService codes;
    private final CheckedCodes checkedCodes;
    private final AccountService accounts;
    private final PasswordService changes;
    private final IdentityService identities;
    private final Passwords passwords;
    private final CheckedStep steps;

    ForgottenPasswordController(
            PictureCodeService pictures,
            SmsCodeService codes,
            CheckedCodes checkedCodes,
            AccountService accounts,
            PasswordService changes,
            IdentityService identities,
            Passwords passwords,
            CheckedStep steps) {
        this.pictures = pictures;
        this.codes = codes;
        this.checkedCodes = checkedCodes;
        this.accounts = accounts;
        this.changes = changes;
        this.identities = identities;
        this.passwords = passwords;
        this.steps = steps;
    }

    @Operation(session = false, failure = Failure.SEND_CODE)
    @PostMapping("/openApi/forgetPwdGetSmsCode")
    Envelope sendCode(Fields fields, HttpServletRequest http) {
        SendCodeRequest request = SendCodeRequest.from(fields);
        pictures.use(request.pictureCode());
        requireAccount(request.mobile());
        codes.send(request.toCommand(SmsPurpose.RESET_PASSWORD, http.getRemoteAddr()));
        return Envelope.of("20001000", "短信发送成功");
    }

    @Operation(session = false, failure = Failure.CHECK_CODE)
    @PostMapping("/openApi/forgetPwdCheckSmsCode")
    Envelope checkCode(Fields fields, HttpServletRequest http, HttpServletResponse response) {
        CheckCodeRequest request = CheckCodeRequest.from(fields);
        requireAccount(request.mobile());
        MobileNumber mobile = new MobileNumber(request.mobile());
        codes.check(
                Channel.CASHLOAN,
                SmsPurpose.RESET_PASSWORD,
                mobile,
                request.smsCode(),
                () -> steps.begin(http, response));
        return Envelope.of("20002006", "手机短信校验成功");
    }

    /** The address of section 13 is cut off after /openApi/. */
    @Operation(session = false, failure = Failure.IDENTITY)
    @PostMapping({"/openApi/", "/openApi/forgetPwdCheckIdentity"})
    Envelope checkIdentity(Fields fields, HttpServletRequest http) {
        IdentityRequest request = IdentityRequest.from(fields);
        Account account = requireAccount(request.mobile());
        MobileNumber mobile = new MobileNumber(request.mobile());
        CodeHolder holder = requireChecked(mobile, http);
        boolean right = identities.isPerson(account.id(), request.realName(), request.nationalId());
        if (isVerified(account)) {
            checkedCodes.notePerson(Channel.CASHLOAN, SmsPurpose.RESET_PASSWORD, mobile, holder, right);
        }
        if (!right) {
            throw Failure.IDENTITY.because("姓名或身份证号与实名信息不符");
        }
        return Envelope.of("20004000", "身份认证成功");
    }

    @Operation(session = false, failure = Failure.RESET_PASSWORD)
    @PostMapping("/openApi/userResetPwd")
    Envelope reset(Fields fields, HttpServletRequest http) {
        NewPasswordRequest request = NewPasswordRequest.from(fields, passwords, Failure.RESET_PASSWORD);
        Account account = requireAccount(request.mobile());
        MobileNumber mobile = new MobileNumber(request.mobile());
        CodeHolder holder = requireChecked(mobile, http);
        if (isVerified(account)
                && !checkedCodes.isPersonProven(Channel.CASHLOAN, SmsPurpose.RESET_PASSWORD, mobile, holder)) {
            throw Failure.RESET_PASSWORD.because("请先通过身份认证");
        }
        changes.reset(Channel.CASHLOAN, mobile, holder, request.password());
        return Envelope.of("20003002", "密码重置成功");
    }

    private Account requireAccount(String mobile) {
        return accounts.find(Channel.CASHLOAN, new LoginName(mobile)).orElseThrow(Mobile::unknown);
    }

    /** Otherwise anybody could find out whose number it is, and make us hash passwords, which is expensive. */
    private CodeHolder requireChecked(MobileNumber mobile, HttpServletRequest http) {
        return steps.find(SmsPurpose.RESET_PASSWORD, mobile, http)
                .orElseThrow(() -> new LendingException(AccountError.SMS_CODE_NOT_CHECKED));
    }

    private boolean isVerified(Account account) {
        return identities.find(account.id()).isPresent();
    }
}
