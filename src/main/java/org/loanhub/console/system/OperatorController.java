package org.loanhub.console.system;

import org.jspecify.annotations.Nullable;
import org.loanhub.account.Role;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.operator.OperatorAccount;
import org.loanhub.console.operator.OperatorService;
import org.loanhub.console.operator.RoleLabels;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.Option;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
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

    private final OperatorService operators;

    OperatorController(OperatorService operators) {
        this.operators = operators;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long after, Model model) {
        long last = after == null ? 0 : after;
        model.addAttribute("rows", ListPage.of(operators.list(last, ListPage.ASKED), OperatorAccount::id));
        model.addAttribute(
                "roles",
                OperatorService.ROLES.stream()
                        .map(role -> new Option(role.name(), RoleLabels.of(role)))
                        .toList());
        return "console/system/operator-list";
    }

    @PostMapping
    @Audited(value = "operator.create", subject = "name")
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
    @Audited("operator.role")
    Done changeRole(@PathVariable long id, @RequestParam String role, Operator operator) {
        Role chosen = Typed.choice("角色", Role.class, role);
        operators.changeRole(id, chosen, operator);
        return Done.here("角色已改为" + RoleLabels.of(chosen)).about(id + " " + chosen);
    }

    @PostMapping("/{id}/password")
    @Audited("operator.reset-password")
    Done resetPassword(@PathVariable long id, @RequestParam String password, Operator operator) {
        operators.resetPassword(id, password, operator);
        return Done.here("密码已重置，对方已退出登录，再次登录要修改密码");
    }

    @PostMapping("/{id}/deactivate")
    @Audited("operator.deactivate")
    Done deactivate(@PathVariable long id, Operator operator) {
        operators.deactivate(id, operator);
        return Done.here("操作员已停用，已退出登录");
    }

    @PostMapping("/{id}/activate")
    @Audited("operator.activate")
    Done activate(@PathVariable long id) {
        operators.activate(id);
        return Done.here("操作员已启用");
    }
}
