package org.loanhub.console;

import org.jspecify.annotations.Nullable;
import org.loanhub.account.Role;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may log in to the console, and as what. */
@Controller
@RequestMapping("/console/operators")
@Requires(Permission.CONSOLE_OPERATORS)
class OperatorController {

    private final Operators operators;

    OperatorController(Operators operators) {
        this.operators = operators;
    }

    /** A role that can be given. */
    public record RoleChoice(String name, String title) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long after, Model model) {
        long last = after == null ? 0 : after;
        model.addAttribute("rows", Rows.of(operators.list(last, Rows.ASKED), OperatorLine::id));
        model.addAttribute(
                "roles",
                Operators.ROLES.stream()
                        .map(role -> new RoleChoice(role.name(), RoleNames.of(role)))
                        .toList());
        return "console/operators-list";
    }

    @PostMapping
    @Deed(value = "operator.create", subject = "name")
    Done create(
            @RequestParam String name,
            @RequestParam String display,
            @RequestParam String role,
            @RequestParam String password,
            Operator operator) {
        Operator created = operators.create(
                name.strip(), display.strip(), Typed.choice("角色", Role.class, role), password, operator);
        return Done.here("操作员 " + created.loginName() + " 已创建，首次登录要修改密码");
    }

    @PostMapping("/{id}/role")
    @Deed("operator.role")
    Done changeRole(@PathVariable long id, @RequestParam String role, Operator operator) {
        Role chosen = Typed.choice("角色", Role.class, role);
        operators.changeRole(id, chosen, operator);
        return Done.here("角色已改为" + RoleNames.of(chosen)).about(id + " " + chosen);
    }

    @PostMapping("/{id}/password")
    @Deed("operator.reset-password")
    Done resetPassword(@PathVariable long id, @RequestParam String password, Operator operator) {
        operators.resetPassword(id, password, operator);
        return Done.here("密码已重置，对方已退出登录，再次登录要修改密码");
    }

    @PostMapping("/{id}/deactivate")
    @Deed("operator.deactivate")
    Done deactivate(@PathVariable long id, Operator operator) {
        operators.deactivate(id, operator);
        return Done.here("操作员已停用，已退出登录");
    }

    @PostMapping("/{id}/activate")
    @Deed("operator.activate")
    Done activate(@PathVariable long id) {
        operators.activate(id);
        return Done.here("操作员已启用");
    }
}
