package org.loanhub.console.lending;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.People;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.WalletKind;
import org.loanhub.loan.Installment;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.repayment.CashierService;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Loans that were paid out: what is owed, what was paid, what was booked. */
@Controller
@RequestMapping("/console/loans")
@Requires(Permission.CONSOLE_LOOK)
class LoanController {

    private static final int MAX_ENTRIES = 200;
    private static final List<LoanStatus> STATUSES = List.of(LoanStatus.ACTIVE, LoanStatus.OVERDUE, LoanStatus.SETTLED);

    private final LoanService loans;
    private final ApplicationService applications;
    private final RepaymentService repayments;
    private final CashierService cashierPayments;
    private final Ledger ledger;
    private final People people;

    LoanController(
            LoanService loans,
            ApplicationService applications,
            RepaymentService repayments,
            CashierService cashierPayments,
            Ledger ledger,
            People people) {
        this.loans = loans;
        this.applications = applications;
        this.repayments = repayments;
        this.cashierPayments = cashierPayments;
        this.ledger = ledger;
        this.people = people;
    }

    /** A loan as the list shows it; the person masked. */
    public record Row(Loan loan, LoanStatus status, String name, String mobile, Money owed) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "ACTIVE") String status,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        LoanStatus filter = Typed.filter(LoanStatus.class, status);
        LoanStatus chosen = filter != null && STATUSES.contains(filter) ? filter : LoanStatus.ACTIVE;
        ListPage<LoanApplication> found = ListPage.of(
                applications.listLatest(chosen, ListPage.below(after), ListPage.ASKED), LoanApplication::id);
        Map<Long, Loan> known = loans.listByApplication(
                found.items().stream().map(LoanApplication::id).toList());
        List<Row> rows = found.items().stream()
                .filter(application -> known.containsKey(application.id()))
                .map(application -> row(application, Objects.requireNonNull(known.get(application.id()))))
                .toList();
        model.addAttribute("rows", new ListPage<>(rows, found.next()));
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("chosen", chosen);
        return "console/lending/loan-list";
    }

    private Row row(LoanApplication application, Loan loan) {
        return new Row(
                loan,
                application.status(),
                people.maskedName(loan.accountId()),
                people.maskedMobile(loan.accountId()),
                owed(loans.installments(loan.id())));
    }

    private static Money owed(List<Installment> installments) {
        return Money.sum(installments.stream().map(Installment::outstanding).toList());
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        Loan loan = loans.get(id);
        List<Installment> installments = loans.installments(id);
        model.addAttribute("loan", loan);
        model.addAttribute("status", applications.get(loan.applicationId()).status());
        model.addAttribute("person", people.view(loan.accountId()));
        model.addAttribute("installments", installments);
        model.addAttribute("owed", owed(installments));
        model.addAttribute("repayments", repayments.list(id));
        model.addAttribute("cashierPayments", cashierPayments.list(id));
        model.addAttribute("entries", ledger.entries(WalletKind.LOAN, id, MAX_ENTRIES));
        model.addAttribute("history", applications.history(loan.applicationId()));
        model.addAttribute("contract", contract(loan));
        return "console/lending/loan-show";
    }

    /** Where the contract can be read; null where the app of the channel shows it behind its login only. */
    private static @Nullable String contract(Loan loan) {
        return loan.channel() == Channel.CASHLOAN ? "/open/contract/" + loan.contractToken() : null;
    }
}
