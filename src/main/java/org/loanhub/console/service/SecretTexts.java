package org.loanhub.console.service;

import java.util.Optional;
import org.loanhub.console.web.People;
import org.loanhub.console.web.Regions;
import org.loanhub.kernel.PersonalValue;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.Person;
import org.loanhub.profile.ProfileService;
import org.loanhub.profile.Work;
import org.springframework.stereotype.Component;

/** Texts about customers in full. Whoever asks is on record before. */
@Component
class SecretTexts {

    private final People people;
    private final IdentityService identities;
    private final BankCardService cards;
    private final ProfileService profiles;

    SecretTexts(People people, IdentityService identities, BankCardService cards, ProfileService profiles) {
        this.people = people;
        this.identities = identities;
        this.cards = cards;
        this.profiles = profiles;
    }

    /** Empty if we do not have it. @throws LendingException ACCOUNT_UNKNOWN */
    Optional<String> find(long accountId, Secret secret) {
        return switch (secret) {
            case MOBILE -> Optional.of(people.account(accountId).loginName().value());
            case NAME -> identities.find(accountId).map(Person::realName).map(PersonalValue::value);
            case NATIONAL_ID ->
                identities.find(accountId).map(Person::nationalId).map(PersonalValue::value);
            case CARD -> cards.findDefault(accountId).map(BankCard::cardNo).map(PersonalValue::value);
            case HOME ->
                profiles.findProfile(accountId)
                        .map(profile -> Regions.place(
                                        profile.home().province(),
                                        profile.home().city()) + " "
                                + profile.home().detail().value());
            case COMPANY -> profiles.findWork(accountId).map(Work::company).map(PersonalValue::value);
            case COMPANY_PHONE ->
                profiles.findWork(accountId)
                        .flatMap(work -> Optional.ofNullable(work.companyPhone()))
                        .map(PersonalValue::value);
        };
    }
}
