package org.loanhub.api.wukong;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loanhub.application.ApplicationError;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.springframework.stereotype.Component;

/** Puts together what a loan's detail shows. */
@Component
class LoanDetails {

    private final ApplicationService applications;
    private final LoanService loans;
    private final LoanCards cards;
    private final Dialect dialect;
    private final BusinessTime time;

    LoanDetails(
            ApplicationService applications, LoanService loans, LoanCards cards, Dialect dialect, BusinessTime time) {
        this.applications = applications;
        this.loans = loans;
        this.cards = cards;
        this.dialect = dialect;
        this.time = time;
    }

    /** @throws LendingException APPLICATION_UNKNOWN also if the loan is somebody else's */
    DetailAnswer of(long accountId, long loanId) {
        LoanApplication application = applications.get(loanId);
        if (application.accountId() != accountId) {
            throw new LendingException(ApplicationError.APPLICATION_UNKNOWN);
        }
        Optional<Loan> loan = loans.findByApplication(loanId);
        return new DetailAnswer(
                Forms.number(application.amount()),
                application.term().length(),
                cards.find(application).map(CardAnswer::named).orElse(""),
                loan.map(Loan::disbursedAt).map(dialect::seconds).orElse(false),
                loan.map(this::dueAt).map(dialect::seconds).orElse(false),
                LoanState.of(application.status()));
    }

    private Instant dueAt(Loan loan) {
        LocalDate dueDate = loan.term().endFrom(loan.startsOn());
        return dueDate.atStartOfDay(time.zone()).toInstant();
    }
}
