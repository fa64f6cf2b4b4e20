package org.loanhub.api.wukong;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.loanhub.account.Account;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Login;
import org.loanhub.security.LoginTokenService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** 通用功能相关API: accounts and their logins. */
@RestController
class AccountController {

    private static final Duration TOKEN_LIFE = Duration.ofDays(30);

    private final Accounts accounts;
    private final LoginTokenService tokens;
    private final Caller caller;
    private final Dialect dialect;

    AccountController(Accounts accounts, LoginTokenService tokens, Caller caller, Dialect dialect) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.caller = caller;
        this.dialect = dialect;
    }

    @NoToken
    @PostMapping("/1/send-mobile-code/new-user")
    Envelope sendCodeToNewUser(Fields fields, HttpServletRequest request) {
        accounts.sendRegistrationCode(Mobile.from(fields), request.getRemoteAddr());
        return Envelope.done(dialect.text(Dialect.Say.CODE_SENT));
    }

    @NoToken
    @PostMapping("/1/send-mobile-code/forget-password")
    Envelope sendCodeForPassword(Fields fields, HttpServletRequest request) {
        accounts.sendPasswordCode(Mobile.from(fields), request.getRemoteAddr());
        return Envelope.done(dialect.text(Dialect.Say.CODE_SENT));
    }

    @NoToken
    @PostMapping("/signup")
    Envelope signUp(Fields fields) {
        return tokenFor(accounts.signUp(fields));
    }

    /** 第一甩单 has a login of this path too: it sends {@code telephone}. */
    @NoToken
    @PostMapping(path = "/login", params = "!telephone")
    Envelope logIn(Fields fields, HttpServletRequest request) {
        String mobile = Mobile.from(fields);
        String password = fields.requireVerbatim("password", "请输入密码");
        return tokenFor(accounts.logIn(mobile, password, request.getRemoteAddr()));
    }

    @NoToken
    @GetMapping("/logout")
    Envelope logOut(HttpServletRequest request) {
        TokenCheck.tokenOf(request).ifPresent(tokens::end);
        return Envelope.done(dialect.text(Dialect.Say.LOGGED_OUT));
    }

    @PutMapping("/password")
    Envelope changePassword(Fields fields, HttpServletRequest request) {
        accounts.changePassword(caller.account(), fields, request.getRemoteAddr());
        return Envelope.done("密码修改成功");
    }

    @PostMapping(path = "/password", headers = MethodOverride.PUT)
    Envelope changePasswordByPost(Fields fields, HttpServletRequest http) {
        return changePassword(fields, http);
    }

    @NoToken
    @PutMapping("/forget-password")
    Envelope resetPassword(Fields fields) {
        accounts.resetPassword(fields);
        return Envelope.done(dialect.text(Dialect.Say.PASSWORD_RESET));
    }

    @NoToken
    @PostMapping(path = "/forget-password", headers = MethodOverride.PUT)
    Envelope resetPasswordByPost(Fields fields) {
        return resetPassword(fields);
    }

    private Envelope tokenFor(Account account) {
        LoginTokenService.Token token = tokens.issue(new Login(Channel.WUKONG, account.id()), TOKEN_LIFE);
        return Envelope.one(TokenAnswer.of(account.loginName().value(), token));
    }
}
