package org.loanhub.console.system;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.AuditEntry;
import org.loanhub.console.audit.AuditTrail;
import org.loanhub.console.operator.OperatorService;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What operators did. */
@Controller
@RequestMapping("/console/deeds")
@Requires(Permission.CONSOLE_OPERATORS)
class AuditController {

    private static final int MAX_OPERATORS = 500;

    private final AuditTrail audit;
    private final OperatorService operators;
    private final ZoneId zone;

    AuditController(AuditTrail audit, OperatorService operators, BusinessTime time) {
        this.audit = audit;
        this.operators = operators;
        this.zone = time.zone();
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Long operator,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        LocalDate date = Typed.optionalDate("日期", day);
        Instant from = date == null ? null : date.atStartOfDay(zone).toInstant();
        Instant to = date == null ? null : date.plusDays(1).atStartOfDay(zone).toInstant();
        List<AuditEntry> rows = audit.list(operator, from, to, ListPage.below(after), ListPage.ASKED);
        model.addAttribute("entries", ListPage.of(rows, AuditEntry::id));
        model.addAttribute("operators", operators.list(0, MAX_OPERATORS));
        model.addAttribute("chosen", operator);
        model.addAttribute("day", date);
        return "console/system/audit-list";
    }
}
