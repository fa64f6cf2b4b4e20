package org.loanhub.console.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.loanhub.account.Account;
import org.loanhub.account.AccountError;
import org.loanhub.account.AccountService;
import org.loanhub.account.Credentials;
import org.loanhub.account.LoginName;
import org.loanhub.account.LoginService;
import org.loanhub.console.audit.AuditOutcome;
import org.loanhub.console.audit.AuditTrail;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.operator.OperatorService;
import org.loanhub.console.web.BeforeLogin;
import org.loanhub.console.web.ConsoleSessions;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.LocalPath;
import org.loanhub.console.web.Redirects;
import org.loanhub.console.web.RefusalLabels;
import org.loanhub.console.web.Requires;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.security.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In and out. */
@Controller
@Requires(Permission.CONSOLE_LOOK)
class LoginController {

    private static final String BUSY = "系统繁忙，请稍后再试";
    private static final String WRONG = "操作员或密码不对";
    private static final String LOCKED = "密码错误次数太多，已锁定，请 15 分钟以后再试；每次锁定比上次更久，管理员重置密码可以解锁";

    private final LoginService logins;
    private final AccountService accounts;
    private final OperatorService operators;
    private final AuditTrail audit;
    private final ConsoleSessions sessions;

    LoginController(
            LoginService logins,
            AccountService accounts,
            OperatorService operators,
            AuditTrail audit,
            ConsoleSessions sessions) {
        this.logins = logins;
        this.accounts = accounts;
        this.operators = operators;
        this.audit = audit;
        this.sessions = sessions;
    }

    @GetMapping("/console/login")
    @BeforeLogin
    String show(@RequestParam(required = false) @Nullable String back, Model model) {
        model.addAttribute("back", LocalPath.orHome(back));
        return "console/system/login-show";
    }

    @PostMapping("/console/login")
    @BeforeLogin
    @Nullable
    String logIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String back,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Operator operator = authenticate(name.strip(), password, request.getRemoteAddr());
            sessions.open(operator.id(), request, response);
            Redirects.to(LocalPath.orHome(back), response);
            return null;
        } catch (LendingException refused) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("back", LocalPath.orHome(back));
            model.addAttribute("name", name);
            model.addAttribute("fault", fault(refused));
            return "console/system/login-show";
        }
    }

    /** The same for names that nobody has. */
    private static String fault(LendingException refused) {
        if (refused.error() == AccountError.BUSY) {
            return BUSY;
        }
        return refused.error() == AccountError.LOCKED ? LOCKED : WRONG;
    }

    /** Wrong tries are recorded too, if the operator exists. */
    private Operator authenticate(String name, String password, String address) {
        try {
            Account account = logins.logIn(new Credentials(Channel.CONSOLE, new LoginName(name), password, address));
            Operator operator = operators
                    .findActive(account.id())
                    .orElseThrow(() -> new LendingException(AccountError.PASSWORD_WRONG));
            audit.record(operator, "login", address, AuditOutcome.DONE, null);
            return operator;
        } catch (LendingException refused) {
            accounts.find(Channel.CONSOLE, new LoginName(name))
                    .map(OperatorService::operator)
                    .ifPresent(operator ->
                            audit.record(operator, "login", address, AuditOutcome.REFUSED, RefusalLabels.of(refused)));
            throw refused;
        }
    }

    @PostMapping("/console/logout")
    @Audited("logout")
    Done logOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
        return Done.at("/console/login", "已退出");
    }
}
