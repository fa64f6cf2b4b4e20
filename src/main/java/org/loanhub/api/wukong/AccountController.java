package org.loanhub.api.wukong;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.loanhub.account.Account;
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

    AccountController(Accounts accounts, LoginTokenService tokens, Caller caller) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.caller = caller;
    }

    @NoToken
    @PostMapping("/1/send-mobile-code/new-user")
    Map<String, Object> sendCodeToNewUser(Params params, HttpServletRequest request) {
        accounts.sendRegistrationCode(Mobile.from(params), request.getRemoteAddr());
        return Envelope.done("");
    }

    @NoToken
    @PostMapping("/1/send-mobile-code/forget-password")
    Map<String, Object> sendCodeForPassword(Params params, HttpServletRequest request) {
        accounts.sendPasswordCode(Mobile.from(params), request.getRemoteAddr());
        return Envelope.done("");
    }

    @NoToken
    @PostMapping("/signup")
    Map<String, Object> signUp(Params params) {
        return tokenFor(accounts.signUp(params));
    }

    /** 第一甩单 has a login of this path too: it sends {@code telephone}. */
    @NoToken
    @PostMapping(path = "/login", params = "!telephone")
    Map<String, Object> logIn(Params params) {
        String mobile = Mobile.from(params);
        return tokenFor(accounts.logIn(mobile, params.requireExactly("password", "请输入密码")));
    }

    @NoToken
    @GetMapping("/logout")
    Map<String, Object> logOut(HttpServletRequest request) {
        TokenCheck.tokenOf(request).ifPresent(tokens::end);
        return Envelope.done("成功退出登入");
    }

    @PutMapping("/password")
    Map<String, Object> changePassword(Params params) {
        accounts.changePassword(caller.account(), params);
        return Envelope.done("密码修改成功");
    }

    @NoToken
    @PutMapping("/forget-password")
    Map<String, Object> resetPassword(Params params) {
        accounts.resetPassword(params);
        return Envelope.done("设置成功");
    }

    private Map<String, Object> tokenFor(Account account) {
        LoginTokenService.Token token = tokens.issue(new Login(Channel.WUKONG, account.id()), TOKEN_LIFE);
        return Envelope.one(TokenAnswer.of(account.loginName().value(), token));
    }
}
