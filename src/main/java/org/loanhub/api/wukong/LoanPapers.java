package org.loanhub.api.wukong;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loanhub.account.AccountService;
import org.loanhub.application.ApplicationError;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.DayLoanError;
import org.loanhub.application.DayLoans;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.LoanRecord;
import org.loanhub.application.LoanRecords;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Rate;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.IdentityService;
import org.loanhub.loan.DisbursementService;
import org.loanhub.loan.Loan;
import org.loanhub.loan.Loans;
import org.loanhub.profile.Profile;
import org.loanhub.profile.ProfileService;
import org.loanhub.schedule.AmortizationSchedule;
import org.springframework.stereotype.Component;

/** Puts together what a loan's detail and contract show. */
@Component
class LoanPapers {

    private final ApplicationService applications;
    private final LoanRecords records;
    private final DayLoans dayLoans;
    private final Loans loans;
    private final DisbursementService disbursements;
    private final BankCardService cards;
    private final AccountService accounts;
    private final IdentityService identities;
    private final ProfileService profiles;
    private final BusinessTime time;

    LoanPapers(
            ApplicationService applications,
            LoanRecords records,
            DayLoans dayLoans,
            Loans loans,
            DisbursementService disbursements,
            BankCardService cards,
            AccountService accounts,
            IdentityService identities,
            ProfileService profiles,
            BusinessTime time) {
        this.applications = applications;
        this.records = records;
        this.dayLoans = dayLoans;
        this.loans = loans;
        this.disbursements = disbursements;
        this.cards = cards;
        this.accounts = accounts;
        this.identities = identities;
        this.profiles = profiles;
        this.time = time;
    }

    /** @throws LendingException APPLICATION_UNKNOWN also if the loan is somebody else's */
    DetailAnswer detail(long accountId, long loanId) {
        LoanApplication application = applications.get(loanId);
        if (application.accountId() != accountId) {
            throw new LendingException(ApplicationError.APPLICATION_UNKNOWN);
        }
        Optional<Loan> loan = loans.findByApplication(loanId);
        return new DetailAnswer(
                Forms.number(application.amount()),
                application.term().length(),
                cardOf(application).map(CardAnswer::named).orElse(""),
                loan.map(Loan::disbursedAt).map(Forms::seconds).orElse(""),
                loan.map(this::dueAt).map(Forms::seconds).orElse(""),
                LoanState.of(application.status()));
    }

    /**
     * The contract of the latest loan; before the first one, with the yearly cost of the product's usual loan.
     *
     * @throws LendingException IDENTITY_NOT_VERIFIED, PROFILE_NEEDED, CARD_NEEDED
     */
    ContractAnswer contract(long accountId) {
        var person = identities.get(accountId);
        Profile profile =
                profiles.findProfile(accountId).orElseThrow(() -> new LendingException(DayLoanError.PROFILE_NEEDED));
        Optional<LoanApplication> latest = latest(accountId);
        BankCard card = latest.map(this::cardOf)
                .orElseGet(() -> cards.findDefault(accountId))
                .orElseThrow(() -> new LendingException(DayLoanError.CARD_NEEDED));
        Rate annualised = latest.map(this::annualised)
                .orElseGet(() -> dayLoans.example(Channel.WUKONG).annualisedRate());
        return ContractAnswer.of(accounts.get(accountId), person, profile.home(), annualised, card);
    }

    /** The card that the money went to; until it does, the one that it will go to. */
    private Optional<BankCard> cardOf(LoanApplication application) {
        return disbursements.findCard(application.id()).or(() -> cards.findDefault(application.accountId()));
    }

    private Instant dueAt(Loan loan) {
        LocalDate dueDate = loan.term().endFrom(loan.startsOn());
        return dueDate.atStartOfDay(time.zone()).toInstant();
    }

    private Optional<LoanApplication> latest(long accountId) {
        return records.list(accountId, 0, 1).stream()
                .findFirst()
                .map(LoanRecord::id)
                .map(applications::get);
    }

    private Rate annualised(LoanApplication application) {
        return AmortizationSchedule.of(application.termsFrom(time.today())).annualisedRate();
    }
}
