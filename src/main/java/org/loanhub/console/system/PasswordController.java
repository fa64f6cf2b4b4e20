package org.loanhub.console.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.operator.OperatorService;
import org.loanhub.console.web.BadInput;
import org.loanhub.console.web.ConsoleSessions;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.Requires;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An operator's own password. */
@Controller
@RequestMapping("/console/password")
@Requires(Permission.CONSOLE_LOOK)
class PasswordController {

    private final OperatorService operators;
    private final ConsoleSessions sessions;

    PasswordController(OperatorService operators, ConsoleSessions sessions) {
        this.operators = operators;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Operator operator, Model model) {
        model.addAttribute("must", operators.mustChangePassword(operator.id()));
        return "console/system/password-show";
    }

    /** All other logins of the operator end; this one goes on under a new session. */
    @PostMapping
    @Audited("password.change")
    Done change(
            @RequestParam("old") String oldPassword,
            @RequestParam("new") String newPassword,
            @RequestParam("again") String again,
            Operator operator,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!newPassword.equals(again)) {
            throw new BadInput("两次输入的新密码不一样");
        }
        operators.changeOwnPassword(operator, oldPassword, newPassword, request.getRemoteAddr());
        sessions.open(operator.id(), request, response);
        return Done.at("/console", "密码已修改");
    }
}
