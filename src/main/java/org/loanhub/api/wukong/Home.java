package org.loanhub.api.wukong;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loanhub.account.Account;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.CreditLine;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.LoanRecord;
import org.loanhub.application.LoanRecordService;
import org.loanhub.application.ShortTermLoanService;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Installment;
import org.loanhub.loan.LoanService;
import org.loanhub.product.LoanProduct;
import org.loanhub.schedule.Penalty;
import org.springframework.stereotype.Component;

/** Puts the home page together. */
@Component
class Home {

    private static final int CHANGES = 3;

    private final ShortTermLoanService shortTermLoans;
    private final CreditLineService lines;
    private final LoanRecordService records;
    private final ApplicationService applications;
    private final LoanService loans;
    private final HomeTimeline timeline;
    private final Dialect dialect;

    Home(
            ShortTermLoanService shortTermLoans,
            CreditLineService lines,
            LoanRecordService records,
            ApplicationService applications,
            LoanService loans,
            HomeTimeline timeline,
            Dialect dialect) {
        this.shortTermLoans = shortTermLoans;
        this.lines = lines;
        this.records = records;
        this.applications = applications;
        this.loans = loans;
        this.timeline = timeline;
        this.dialect = dialect;
    }

    /** What is on offer to somebody who has no account yet. */
    HomeAnswer ofGuest() {
        LoanProduct product = shortTermLoans.product(Channel.WUKONG);
        Money limit = product.creditLimit();
        return answer(product, limit, limit, 0, Map.of(), "", List.of());
    }

    /**
     * {@link HomeAnswer}, or {@link OverdueHomeAnswer} if the latest loan is overdue. Its figures are read one after the
     * other and may contradict each other when a loan is paid in between; then they are read once more.
     */
    Object of(Account account) {
        return look(account).or(() -> look(account)).orElseThrow();
    }

    /** Empty if the latest loan was overdue and is so no longer. */
    private Optional<Object> look(Account account) {
        LoanProduct product = shortTermLoans.product(Channel.WUKONG);
        CreditLine line = lines.get(account.id(), Channel.WUKONG);
        Optional<LoanApplication> latest = records.list(account.id(), 0, 1).stream()
                .findFirst()
                .map(LoanRecord::id)
                .map(applications::get)
                .filter(loan -> dialect.showsAtHome(loan.status()));
        if (latest.isPresent() && latest.get().status() == LoanStatus.OVERDUE) {
            return findLate(latest.get()).map(late -> overdue(account, product, line, latest.get(), late));
        }
        return Optional.of(answer(
                product,
                line.available(),
                line.limit(),
                records.countPaidOut(account.id()),
                named(account, latest),
                latest.map(loan -> dialect.homeState(loan.status())).orElse(""),
                latest.map(loan -> timeline.of(loan, CHANGES)).orElse(List.of())));
    }

    private Optional<Installment> findLate(LoanApplication application) {
        return loans.findByApplication(application.id())
                .flatMap(loan -> loans.installments(loan.id()).stream()
                        .filter(Installment::isOverdue)
                        .findFirst());
    }

    private Map<String, Object> named(Account account, Optional<LoanApplication> latest) {
        Map<String, Object> fields = new LinkedHashMap<>();
        latest.map(loan -> dialect.count(loan.id())).or(dialect::noLoanId).ifPresent(id -> fields.put("id", id));
        fields.put("mobile", account.loginName().value());
        return fields;
    }

    private HomeAnswer answer(
            LoanProduct product,
            Money free,
            Money limit,
            int paidOut,
            Map<String, Object> loan,
            String state,
            List<HomeAnswer.Change> detail) {
        return new HomeAnswer(
                dialect.sum(free),
                dialect.rate(Forms.percent(product.penalty().rate())),
                dialect.sum(product.amounts().least()),
                dialect.sum(product.amounts().most().min(limit)),
                dialect.count(paidOut),
                loan,
                state,
                detail);
    }

    private OverdueHomeAnswer overdue(
            Account account, LoanProduct product, CreditLine line, LoanApplication latest, Installment late) {
        return new OverdueHomeAnswer(
                Forms.number(line.available()),
                LoanState.OVERDUE,
                records.countPaidOut(account.id()),
                Forms.number(product.amounts().least()),
                Forms.number(product.amounts().most().min(line.limit())),
                new BigDecimal(Forms.percent(product.penalty().rate())),
                List.of(new OverdueHomeAnswer.Detail(LoanState.OVERDUE, lateness(latest, late))),
                account.loginName().value(),
                latest.id());
    }

    private static OverdueHomeAnswer.Lateness lateness(LoanApplication application, Installment late) {
        Penalty penalty = application.penalty();
        Money penaltyOwed = late.penalty().minus(late.penaltyPaid());
        return new OverdueHomeAnswer.Lateness(
                late.daysPastDue(),
                Forms.number(late.outstanding().minus(penaltyOwed)),
                Forms.number(penaltyOwed),
                Forms.fraction(penalty.rate()),
                penalty.limitReached(late.daysPastDue()),
                penalty.limitDays());
    }
}
