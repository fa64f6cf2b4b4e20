package org.loanhub.api.wukong;

import java.util.Optional;
import org.loanhub.account.AccountService;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.LoanRecord;
import org.loanhub.application.LoanRecordService;
import org.loanhub.application.ShortTermLoanError;
import org.loanhub.application.ShortTermLoanService;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Rate;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.IdentityService;
import org.loanhub.profile.Profile;
import org.loanhub.profile.ProfileService;
import org.loanhub.schedule.AmortizationSchedule;
import org.springframework.stereotype.Component;

/** Puts together what a loan's contract shows. */
@Component
class LoanContracts {

    private final ApplicationService applications;
    private final LoanRecordService records;
    private final ShortTermLoanService shortTermLoans;
    private final LoanCards cards;
    private final AccountService accounts;
    private final IdentityService identities;
    private final ProfileService profiles;
    private final BusinessTime time;

    LoanContracts(
            ApplicationService applications,
            LoanRecordService records,
            ShortTermLoanService shortTermLoans,
            LoanCards cards,
            AccountService accounts,
            IdentityService identities,
            ProfileService profiles,
            BusinessTime time) {
        this.applications = applications;
        this.records = records;
        this.shortTermLoans = shortTermLoans;
        this.cards = cards;
        this.accounts = accounts;
        this.identities = identities;
        this.profiles = profiles;
        this.time = time;
    }

    /**
     * The contract of the latest loan; before the first one, with the yearly cost of the product's usual loan.
     *
     * @throws LendingException IDENTITY_NOT_VERIFIED, PROFILE_NEEDED, CARD_NEEDED
     */
    ContractAnswer of(long accountId) {
        var person = identities.get(accountId);
        Profile profile = profiles.findProfile(accountId)
                .orElseThrow(() -> new LendingException(ShortTermLoanError.PROFILE_NEEDED));
        Optional<LoanApplication> latest = latest(accountId);
        BankCard card = latest.map(cards::find)
                .orElseGet(() -> cards.findDefault(accountId))
                .orElseThrow(() -> new LendingException(ShortTermLoanError.CARD_NEEDED));
        Rate annualised = latest.map(this::annualised)
                .orElseGet(() -> shortTermLoans.example(Channel.WUKONG).annualisedRate());
        return ContractAnswer.of(accounts.get(accountId), person, profile.home(), annualised, card);
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
