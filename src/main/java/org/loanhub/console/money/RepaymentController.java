package org.loanhub.console.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.Requires;
import org.loanhub.payment.PaymentAlerts;
import org.loanhub.repayment.CashierService;
import org.loanhub.repayment.Repayment;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.repayment.SuspenseService;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person has to know of payments, and those whose end is not known yet. */
@Controller
@RequestMapping("/console/repayments")
@Requires(Permission.CONSOLE_CASH)
class RepaymentController {

    private final PaymentAlerts alerts;
    private final RepaymentService repayments;
    private final CashierService cashierPayments;
    private final SuspenseService suspense;

    RepaymentController(
            PaymentAlerts alerts,
            RepaymentService repayments,
            CashierService cashierPayments,
            SuspenseService suspense) {
        this.alerts = alerts;
        this.repayments = repayments;
        this.cashierPayments = cashierPayments;
        this.suspense = suspense;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long after, Model model) {
        List<Repayment> open = repayments.listOpen(after == null ? 0 : after, ListPage.ASKED);
        model.addAttribute("alerts", alerts.listOpen());
        model.addAttribute("suspense", suspense.list());
        model.addAttribute("open", ListPage.of(open, Repayment::id));
        model.addAttribute("cashierPayments", cashierPayments.listOpen(0, ListPage.SHOWN));
        return "console/money/repayment-list";
    }

    /** The operator says whose money in suspense it is. */
    @PostMapping("/receipts/{id}/assign")
    @Audited("receipt.assign")
    Done assign(@PathVariable long id, @RequestParam String contractNo, Operator operator) {
        suspense.assign(id, contractNo.strip(), operator.signature());
        return Done.here("收款 " + id + " 已认领到合同 " + contractNo.strip());
    }

    @PostMapping("/alerts/{id}/handled")
    @Audited("alert.handled")
    Done handled(@PathVariable long id, Operator operator) {
        alerts.markHandled(id, operator.signature());
        return Done.here("异常 " + id + " 已标记为处理过");
    }
}
