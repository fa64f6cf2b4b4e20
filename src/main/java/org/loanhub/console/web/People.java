package org.loanhub.console.web;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.account.LoginName;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.Person;
import org.loanhub.kyc.Verification;
import org.loanhub.kyc.VerificationService;
import org.loanhub.profile.Profile;
import org.loanhub.profile.ProfileService;
import org.springframework.stereotype.Component;

/** Customers as the console shows them. */
@Component
public class People {

    private final AccountService accounts;
    private final IdentityService identities;
    private final VerificationService verifications;
    private final BankCardService cards;
    private final ProfileService profiles;
    private final CreditLineService creditLines;
    private final BusinessTime time;

    People(
            AccountService accounts,
            IdentityService identities,
            VerificationService verifications,
            BankCardService cards,
            ProfileService profiles,
            CreditLineService creditLines,
            BusinessTime time) {
        this.accounts = accounts;
        this.identities = identities;
        this.verifications = verifications;
        this.cards = cards;
        this.profiles = profiles;
        this.creditLines = creditLines;
        this.time = time;
    }

    /** A customer's account; an operator's is none. @throws NotFound */
    public Account account(long accountId) {
        Account account = accounts.get(accountId);
        if (account.channel() == Channel.CONSOLE) {
            throw new NotFound();
        }
        return account;
    }

    /** The accounts of all doors that log in by this number. */
    public List<Account> ofMobile(LoginName mobile) {
        return Arrays.stream(Channel.values())
                .flatMap(channel -> ofMobile(channel, mobile).stream())
                .toList();
    }

    /** The account of one door that logs in by this number; never an operator's. */
    public Optional<Account> ofMobile(Channel channel, LoginName mobile) {
        return channel == Channel.CONSOLE ? Optional.empty() : accounts.find(channel, mobile);
    }

    /** What all pages show of a customer. @throws NotFound if the account is an operator's */
    public PersonView view(long accountId) {
        Account account = account(accountId);
        Verification verification = verifications.get(accountId);
        Person person = verification.person();
        return new PersonView(
                accountId,
                Labels.channel(account.channel()),
                Masks.mobile(account.loginName()),
                Masks.name(person == null ? null : person.realName()),
                Masks.nationalId(person == null ? null : person.nationalId()),
                person == null ? null : age(person),
                cards.list(accountId).stream()
                        .sorted(Comparator.comparing(BankCard::isDefault).reversed())
                        .map(card -> card.bankName() + " " + Masks.card(card.cardNo()))
                        .toList(),
                verification.mobileVerified(),
                verification.profileSaved(),
                verification.workSaved(),
                verification.contacts(),
                verification.blacklisted(),
                verification.risk(),
                profiles.findProfile(accountId).map(People::region).orElse(""),
                profiles.findWork(accountId)
                        .flatMap(work -> Optional.ofNullable(work.monthlyIncome()))
                        .map(Figures::money)
                        .orElse(""),
                creditLines.get(accountId, account.channel()));
    }

    /** For lists. */
    public String maskedName(long accountId) {
        return Masks.name(identities.find(accountId).map(Person::realName).orElse(null));
    }

    /** For lists. @throws org.loanhub.kernel.LendingException ACCOUNT_UNKNOWN */
    public String maskedMobile(long accountId) {
        return Masks.mobile(accounts.get(accountId).loginName());
    }

    private int age(Person person) {
        return person.birthDate()
                .map(born -> (int) ChronoUnit.YEARS.between(born, time.today()))
                .orElse(0);
    }

    private static String region(Profile profile) {
        return Regions.place(profile.home().province(), profile.home().city());
    }
}
