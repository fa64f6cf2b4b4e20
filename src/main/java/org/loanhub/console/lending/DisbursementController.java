package org.loanhub.console.lending;

import org.loanhub.application.ApplicationService;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.ApplicationRows;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.Requires;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.loan.DisbursementService;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Disbursements that need a person, and those whose end is not known yet. */
@Controller
@RequestMapping("/console/pay-outs")
@Requires(Permission.CONSOLE_CASH)
class DisbursementController {

    private static final int MAX_FAILED = 100;

    private final DisbursementService disbursements;
    private final ApplicationService applications;
    private final ApplicationRows rows;

    DisbursementController(DisbursementService disbursements, ApplicationService applications, ApplicationRows rows) {
        this.disbursements = disbursements;
        this.applications = applications;
        this.rows = rows;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("toConfirm", disbursements.listNeedingConfirmation());
        model.addAttribute("failed", rows.of(applications.list(LoanStatus.DISBURSEMENT_FAILED, MAX_FAILED)));
        model.addAttribute("open", disbursements.listOpen());
        return "console/lending/disbursement-list";
    }

    @PostMapping("/{orderNo}/confirm")
    @Audited(value = "pay-out.confirm", subject = "orderNo")
    Done confirm(@PathVariable String orderNo, Operator operator) {
        disbursements.confirm(orderNo, operator.signature());
        return Done.here("放款 " + orderNo + " 已确认，等连连回复结果");
    }

    @PostMapping("/{id}/retry")
    @Audited("pay-out.retry")
    Done retry(@PathVariable long id, Operator operator) {
        disbursements.retry(id, operator.signature());
        return Done.here("申请 " + id + " 已重新放款");
    }

    @PostMapping("/{id}/cancel")
    @Audited("pay-out.cancel")
    Done cancel(@PathVariable long id, Operator operator) {
        disbursements.cancel(id, operator.signature());
        return Done.here("申请 " + id + " 已取消，不再放款");
    }
}
