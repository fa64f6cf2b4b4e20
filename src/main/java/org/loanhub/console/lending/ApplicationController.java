package org.loanhub.console.lending;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.ApplicationRows;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.People;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.loan.DisbursementService;
import org.loanhub.loan.LoanService;
import org.loanhub.product.LoanProductService;
import org.loanhub.schedule.AmortizationSchedule;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applications for loans and for credit lines: who asks for what, what the rules said, and the decision. */
@Controller
@Requires(Permission.CONSOLE_LOOK)
class ApplicationController {

    private static final int MAX_NOTE = 200;

    private final ApplicationService applications;
    private final CreditLineApplicationService creditLineApplications;
    private final ApplicationRows rows;
    private final People people;
    private final LoanProductService products;
    private final DisbursementService disbursements;
    private final LoanService loans;
    private final BusinessTime time;

    ApplicationController(
            ApplicationService applications,
            CreditLineApplicationService creditLineApplications,
            ApplicationRows rows,
            People people,
            LoanProductService products,
            DisbursementService disbursements,
            LoanService loans,
            BusinessTime time) {
        this.applications = applications;
        this.creditLineApplications = creditLineApplications;
        this.rows = rows;
        this.people = people;
        this.products = products;
        this.disbursements = disbursements;
        this.loans = loans;
        this.time = time;
    }

    /** Those that wait, the oldest first; of any other status the newest first. */
    @GetMapping("/console/applications")
    String list(
            @RequestParam(defaultValue = "UNDER_REVIEW") String status,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        LoanStatus chosen = Typed.filter(LoanStatus.class, status);
        long before = ListPage.below(after);
        List<LoanApplication> found = chosen == LoanStatus.UNDER_REVIEW
                ? applications.listUnderReview()
                : applications.listLatest(chosen, before, ListPage.ASKED);
        ListPage<LoanApplication> page = chosen == LoanStatus.UNDER_REVIEW
                ? new ListPage<>(found, null)
                : ListPage.of(found, LoanApplication::id);
        model.addAttribute("rows", new ListPage<>(rows.of(page.items()), page.next()));
        model.addAttribute("statuses", LoanStatus.values());
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "creditLineApplications",
                creditLineApplications.listUnderReview().stream().map(this::row).toList());
        return "console/lending/application-list";
    }

    /** An application for a credit line that waits. */
    public record CreditLineRow(CreditLineApplication application, String name, String mobile) {}

    private CreditLineRow row(CreditLineApplication application) {
        return new CreditLineRow(
                application, people.maskedName(application.accountId()), people.maskedMobile(application.accountId()));
    }

    @GetMapping("/console/applications/{id}")
    String show(@PathVariable long id, Operator operator, Model model) {
        LoanApplication application = applications.get(id);
        model.addAttribute("application", application);
        model.addAttribute("product", products.get(application.productId()).name());
        model.addAttribute("person", people.view(application.accountId()));
        // What the borrower signs is made on the day of the disbursement; before it, as if that were today.
        model.addAttribute("plan", Plan.of(AmortizationSchedule.of(application.termsFrom(time.today()))));
        model.addAttribute("findings", applications.findings(id));
        model.addAttribute("history", applications.history(id));
        model.addAttribute("disbursements", disbursements.list(id));
        model.addAttribute("loan", loans.findByApplication(id).orElse(null));
        model.addAttribute(
                "mayDecide",
                application.status() == LoanStatus.UNDER_REVIEW && operator.may(Permission.CONSOLE_REVIEW));
        return "console/lending/application-show";
    }

    @PostMapping("/console/applications/{id}/approve")
    @Requires(Permission.CONSOLE_REVIEW)
    @Audited("application.approve")
    Done approve(@PathVariable long id, @RequestParam(defaultValue = "") String note, Operator operator) {
        applications.decide(id, true, operator.signature(), Typed.optionalText("说明", note, MAX_NOTE));
        return Done.at("/console/applications", "申请 " + id + " 已通过，系统会自动放款");
    }

    /** Whoever is refused can ask why: a reason is needed. */
    @PostMapping("/console/applications/{id}/reject")
    @Requires(Permission.CONSOLE_REVIEW)
    @Audited("application.reject")
    Done reject(@PathVariable long id, @RequestParam(defaultValue = "") String note, Operator operator) {
        applications.decide(id, false, operator.signature(), Typed.text("拒绝的理由", note, MAX_NOTE));
        return Done.at("/console/applications", "申请 " + id + " 已拒绝");
    }

    @GetMapping("/console/lines/{orderNo}")
    String showCreditLine(@PathVariable String orderNo, Operator operator, Model model) {
        CreditLineApplication application = creditLineApplications.get(orderNo);
        model.addAttribute("application", application);
        model.addAttribute("product", products.get(application.productId()).name());
        model.addAttribute("person", people.view(application.accountId()));
        model.addAttribute(
                "mayDecide",
                application.status() == CreditLineApplication.Status.UNDER_REVIEW
                        && operator.may(Permission.CONSOLE_REVIEW));
        return "console/lending/credit-line-show";
    }

    @PostMapping("/console/lines/{orderNo}/approve")
    @Requires(Permission.CONSOLE_REVIEW)
    @Audited(value = "line.approve", subject = "orderNo")
    Done approveCreditLine(
            @PathVariable String orderNo, @RequestParam(defaultValue = "") String note, Operator operator) {
        creditLineApplications.decide(orderNo, true, operator.signature(), Typed.optionalText("说明", note, MAX_NOTE));
        return Done.at("/console/applications", "授信订单 " + orderNo + " 已通过");
    }

    @PostMapping("/console/lines/{orderNo}/reject")
    @Requires(Permission.CONSOLE_REVIEW)
    @Audited(value = "line.reject", subject = "orderNo")
    Done rejectCreditLine(
            @PathVariable String orderNo, @RequestParam(defaultValue = "") String note, Operator operator) {
        creditLineApplications.decide(orderNo, false, operator.signature(), Typed.text("拒绝的理由", note, MAX_NOTE));
        return Done.at("/console/applications", "授信订单 " + orderNo + " 已拒绝");
    }
}
