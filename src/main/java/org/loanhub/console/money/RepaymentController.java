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
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Payments that only a person can settle, and those whose end is not known yet. */
@Controller
@RequestMapping("/console/repayments")
@Requires(Permission.CONSOLE_CASH)
class RepaymentController {

    private final PaymentAlerts alerts;
    private final RepaymentService repayments;
    private final CashierService cashierPayments;

    RepaymentController(PaymentAlerts alerts, RepaymentService repayments, CashierService cashierPayments) {
        this.alerts = alerts;
        this.repayments = repayments;
        this.cashierPayments = cashierPayments;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long after, Model model) {
        List<Repayment> open = repayments.listOpen(after == null ? 0 : after, ListPage.ASKED);
        model.addAttribute("alerts", alerts.listOpen());
        model.addAttribute("open", ListPage.of(open, Repayment::id));
        model.addAttribute("cashierPayments", cashierPayments.listOpen(0, ListPage.SHOWN));
        return "console/money/repayment-list";
    }

    /** Only what fits nothing: the money goes back to the payer by hand first. */
    @PostMapping("/{orderNo}/give-up")
    @Audited(value = "repayment.give-up", subject = "orderNo")
    Done giveUp(@PathVariable String orderNo, Operator operator) {
        repayments.giveUp(orderNo, operator.signature());
        return Done.here("扣款 " + orderNo + " 已作废，客户可以重新还款");
    }

    @PostMapping("/alerts/{id}/handled")
    @Audited("alert.handled")
    Done handled(@PathVariable long id, Operator operator) {
        alerts.markHandled(id, operator.signature());
        return Done.here("异常 " + id + " 已标记为处理过");
    }
}
