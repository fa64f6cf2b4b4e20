package org.loanhub.api.wukong;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.loanhub.account.Account;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.LoanRecordService;
import org.loanhub.application.ShortTermLoanService;
import org.loanhub.application.StatusChange;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.loan.Installment;
import org.loanhub.loan.LoanService;
import org.loanhub.product.LoanProduct;
import org.loanhub.schedule.AmortizationSchedule;
import org.loanhub.schedule.Penalty;
import org.springframework.stereotype.Component;

/** Puts the home page together. */
@Component
class Home {

    private static final int CHANGES = 3;
    private static final int TEN_THOUSANDTHS = 4;

    private final ShortTermLoanService shortTermLoans;
    private final CreditLineService lines;
    private final LoanRecordService records;
    private final ApplicationService applications;
    private final LoanService loans;
    private final BusinessTime time;

    Home(
            ShortTermLoanService shortTermLoans,
            CreditLineService lines,
            LoanRecordService records,
            ApplicationService applications,
            LoanService loans,
            BusinessTime time) {
        this.shortTermLoans = shortTermLoans;
        this.lines = lines;
        this.records = records;
        this.applications = applications;
        this.loans = loans;
        this.time = time;
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
        List<StatusChange> changes = applications.latestChanges(account.id(), CHANGES);
        Map<Long, LoanApplication> byId = applications.list(
                changes.stream().map(StatusChange::applicationId).distinct().toList());
        LoanProduct product = shortTermLoans.product(Channel.WUKONG);
        Money quota = lines.get(account.id(), Channel.WUKONG).limit();
        if (changes.isEmpty()) {
            return Optional.of(answer(account, product, quota, "", "", List.of()));
        }
        LoanApplication latest = application(byId, changes.get(0));
        if (latest.status() == LoanStatus.OVERDUE) {
            return findLate(latest).map(late -> overdue(account, product, quota, latest, late));
        }
        List<HomeAnswer.Change> detail = changes.stream()
                .flatMap(change -> lines(change, application(byId, change)))
                .limit(CHANGES)
                .toList();
        return Optional.of(
                answer(account, product, quota, Long.toString(latest.id()), LoanState.of(latest.status()), detail));
    }

    private Optional<Installment> findLate(LoanApplication application) {
        return loans.findByApplication(application.id())
                .flatMap(loan -> loans.installments(loan.id()).stream()
                        .filter(Installment::isOverdue)
                        .findFirst());
    }

    private HomeAnswer answer(
            Account account,
            LoanProduct product,
            Money quota,
            String loanId,
            String state,
            List<HomeAnswer.Change> detail) {
        return new HomeAnswer(
                Forms.text(quota),
                tenThousandths(product.penalty()).toPlainString(),
                Forms.text(product.amounts().least()),
                Forms.text(product.amounts().most().min(quota)),
                Integer.toString(records.countSettled(account.id())),
                loanId,
                account.loginName().value(),
                state,
                detail);
    }

    private OverdueHomeAnswer overdue(
            Account account, LoanProduct product, Money quota, LoanApplication latest, Installment late) {
        return new OverdueHomeAnswer(
                Forms.number(quota),
                LoanState.OVERDUE,
                records.countSettled(account.id()),
                Forms.number(product.amounts().least()),
                Forms.number(product.amounts().most().min(quota)),
                tenThousandths(product.penalty()),
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
                Forms.percent(penalty.rate()),
                penalty.limitReached(late.daysPastDue()),
                penalty.limitDays());
    }

    /** A submission is printed as two: it succeeded, and the audit began. */
    private Stream<HomeAnswer.Change> lines(StatusChange change, LoanApplication application) {
        HomeAnswer.Terms terms = terms(application);
        String time = Forms.seconds(change.changedAt());
        HomeAnswer.Change reached = new HomeAnswer.Change(LoanState.of(change.to()), terms, time);
        return change.from() == null
                ? Stream.of(reached, new HomeAnswer.Change("submit_success", terms, time))
                : Stream.of(reached);
    }

    private HomeAnswer.Terms terms(LoanApplication application) {
        AmortizationSchedule schedule = AmortizationSchedule.of(application.termsFrom(time.today()));
        return new HomeAnswer.Terms(
                Forms.number(application.amount()),
                application.term().length(),
                Forms.number(schedule.interest().plus(schedule.fee())));
    }

    private static LoanApplication application(Map<Long, LoanApplication> byId, StatusChange change) {
        return Objects.requireNonNull(byId.get(change.applicationId()));
    }

    private static BigDecimal tenThousandths(Penalty penalty) {
        Rate rate = penalty.rate();
        BigDecimal number = rate.fraction().movePointRight(TEN_THOUSANDTHS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
