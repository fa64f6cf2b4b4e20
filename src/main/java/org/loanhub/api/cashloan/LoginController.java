package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.loanhub.account.Account;
import org.loanhub.account.AccountError;
import org.loanhub.account.Credentials;
import org.loanhub.account.LoginName;
import org.loanhub.account.LoginService;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.security.Login;
import org.loanhub.security.LoginSessionService;
import org.loanhub.security.SessionCookie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PostMapping;

/** Document 001 sections 4 and 18: in and out. */
@SignedController
class LoginController {

    private final LoginService logins;
    private final SessionCookie cookie;
    private final LoginSessionService sessions;
    private final Passwords passwords;
    private final Duration idle;

    LoginController(
            LoginService logins,
            SessionCookie cookie,
            LoginSessionService sessions,
            Passwords passwords,
            @Value("${cashloan.session-idle}") String idle) {
        this.logins = logins;
        this.cookie = cookie;
        this.sessions = sessions;
        this.passwords = passwords;
        this.idle = Duration.parse(idle);
    }

    @Operation(session = false, unsigned = true, failure = Failure.LOGIN)
    @PostMapping("/security/login")
    Envelope logIn(Fields fields, HttpServletRequest http, HttpServletResponse response) {
        LoginRequest request = LoginRequest.from(fields, passwords);
        Account account = authenticate(request, http.getRemoteAddr());
        String id = cookie.open(new Login(Channel.CASHLOAN, account.id()), idle, http, response);
        return Envelope.of("90000000", "登陆授权成功", id);
    }

    static Refusal passwordWrong() {
        return Refusal.of("90002000", "登陆授权失败，密码错误");
    }

    /** Ends the session that is named, and the one that the request came with. */
    @Operation(session = false)
    @PostMapping("/appApi/quitMobileLogin")
    Envelope logOut(Fields fields, HttpServletRequest http, HttpServletResponse response) {
        fields.text("sessionId").ifPresent(sessions::close);
        cookie.close(Channel.CASHLOAN, http, response);
        return Envelope.of("20003010", "退出登录成功");
    }

    private Account authenticate(LoginRequest request, String address) {
        try {
            return logins.logIn(
                    new Credentials(Channel.CASHLOAN, new LoginName(request.username()), request.password(), address));
        } catch (LendingException refused) {
            throw refused.error() instanceof AccountError error ? refusal(error, refused) : refused;
        }
    }

    /** Section 4.4. */
    private static RuntimeException refusal(AccountError error, LendingException refused) {
        return switch (error) {
            case ACCOUNT_UNKNOWN -> Refusal.of("90001000", "登陆授权失败，账号不存在");
            case PASSWORD_WRONG, CREDENTIALS_WRONG -> passwordWrong();
            case LOCKED -> Refusal.of("90003000", "登陆授权失败，多次密码错误，账号被锁");
            case BUSY,
                    ACCOUNT_EXISTS,
                    PICTURE_CODE_WRONG,
                    PICTURE_CODE_EXPIRED,
                    SMS_CODE_WRONG,
                    SMS_CODE_EXPIRED,
                    SMS_CODE_NOT_CHECKED,
                    SMS_TOO_OFTEN,
                    SMS_NOT_SENT -> refused;
        };
    }
}
