package org.loanhub.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kyc.Person;
import org.loanhub.kyc.Verification;
import org.loanhub.kyc.VerificationService;
import org.loanhub.product.OtherLoans;
import org.springframework.stereotype.Component;

/** Collects what the rules may know about an applicant. */
@Component
public class ApplicantService {

    private final VerificationService verifications;
    private final ApplicationMapper applications;
    private final CreditLines lines;
    private final BusinessTime time;

    ApplicantService(
            VerificationService verifications, ApplicationMapper applications, CreditLines lines, BusinessTime time) {
        this.verifications = verifications;
        this.applications = applications;
        this.lines = lines;
        this.time = time;
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public Applicant of(NewApplication wanted, Money amount) {
        return of(wanted.accountId(), wanted.channel(), wanted.otherLoans(), amount);
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public Applicant of(long accountId, Channel channel, OtherLoans otherLoans, Money amount) {
        Verification verification = verifications.get(accountId);
        List<StatusChange> overdue = applications.listOverdueChanges(accountId);
        return new Applicant(
                verification,
                age(verification.person()),
                applications.countUnfinished(accountId),
                longestStretch(overdue, time.now()),
                isOpen(overdue),
                otherLoans,
                amount,
                lines.get(accountId, channel).available());
    }

    private OptionalInt age(@Nullable Person person) {
        Optional<LocalDate> birth = person == null ? Optional.empty() : person.birthDate();
        return birth.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birth.get(), time.today()).getYears());
    }

    /** Whole days; a day that has begun counts. */
    static int longestStretch(List<StatusChange> changes, Instant now) {
        long longest = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).to() == LoanStatus.OVERDUE) {
                Instant end =
                        isLastOfLoan(changes, i) ? now : changes.get(i + 1).changedAt();
                longest = Math.max(
                        longest, 1 + ChronoUnit.DAYS.between(changes.get(i).changedAt(), end));
            }
        }
        return Math.toIntExact(longest);
    }

    private static boolean isOpen(List<StatusChange> changes) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).to() == LoanStatus.OVERDUE && isLastOfLoan(changes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLastOfLoan(List<StatusChange> changes, int index) {
        return index + 1 == changes.size()
                || !Objects.equals(
                        changes.get(index).applicationId(),
                        changes.get(index + 1).applicationId());
    }
}
