package org.loanhub.api.wukong;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.StatusChange;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Installment;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.schedule.AmortizationSchedule;
import org.springframework.stereotype.Component;

/**
 * The lines that the home page shows of a loan, with the titles and contents of the deployed server
 * (docs/reference/wukong-server.md, part 4), beside what is printed.
 */
@Component
class HomeTimeline {

    private static final int TAIL = 4;

    private final ApplicationService applications;
    private final LoanService loans;
    private final LoanCards cards;
    private final Dialect dialect;
    private final BusinessTime time;

    HomeTimeline(
            ApplicationService applications, LoanService loans, LoanCards cards, Dialect dialect, BusinessTime time) {
        this.applications = applications;
        this.loans = loans;
        this.cards = cards;
        this.dialect = dialect;
        this.time = time;
    }

    /** The newest first, so many at most. */
    List<HomeAnswer.Change> of(LoanApplication application, int most) {
        List<HomeAnswer.Change> lines = new ArrayList<>();
        for (StatusChange change : applications.history(application.id())) {
            if (change.to() == LoanStatus.DISBURSEMENT_FAILED) {
                // The money came back: as if it had never arrived.
                lines.removeIf(line -> line.title().equals("repaying"));
            }
            lines.addAll(lines(application, change));
        }
        Collections.reverse(lines);
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /** The oldest first. A submission is two: it succeeded, and the audit began. What is no step forward is none. */
    private List<HomeAnswer.Change> lines(LoanApplication application, StatusChange change) {
        Map<String, Object> content = terms(application);
        Instant at = change.changedAt();
        return switch (change.to()) {
            case SUBMITTED -> List.of(line("submit_success", content, at), line("auditing", content, at));
            case REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, CANCELLED -> {
                content.put("failure_at", at.getEpochSecond());
                yield List.of(line("audit_failure", content, at));
            }
            case APPROVED -> {
                addCard(content, application);
                yield List.of(line("audit_success", content, at));
            }
            case DISBURSING -> {
                addCard(content, application);
                yield List.of(line("granting", content, at));
            }
            case ACTIVE -> {
                if (change.from() == LoanStatus.OVERDUE) {
                    yield List.of();
                }
                loans.findByApplication(application.id()).ifPresent(loan -> addRepayment(content, loan));
                yield List.of(line("repaying", content, at));
            }
            case SETTLED -> List.of(line("repay_success", content, at));
            case UNDER_REVIEW, DISBURSEMENT_FAILED, OVERDUE -> List.of();
        };
    }

    private HomeAnswer.Change line(String title, Map<String, Object> content, Instant at) {
        return new HomeAnswer.Change(title, content, dialect.seconds(at));
    }

    private Map<String, Object> terms(LoanApplication application) {
        AmortizationSchedule schedule = AmortizationSchedule.of(application.termsFrom(time.today()));
        BigDecimal poundage = Forms.number(schedule.interest().plus(schedule.fee()));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("quota", Forms.number(application.amount()));
        content.put("period", application.term().length());
        content.put("poundage", poundage);
        return content;
    }

    private void addCard(Map<String, Object> content, LoanApplication application) {
        cards.find(application).ifPresent(card -> {
            content.put("bank_name", card.bankName());
            content.put("end_bank_no", card.cardNo().tail(TAIL));
        });
    }

    private void addRepayment(Map<String, Object> content, Loan loan) {
        List<Installment> installments = loans.installments(loan.id());
        Optional<Instant> due = installments.stream()
                .map(Installment::dueDate)
                .max(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(time.zone()).toInstant());
        due.ifPresent(at -> content.put("planned_repayment_at", at.getEpochSecond()));
        Money owed =
                Money.sum(installments.stream().map(Installment::outstanding).toList());
        content.put("repay_amount", Forms.number(owed));
    }
}
