package org.loanhub;

import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.account.HashedPassword;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.MobileCheckService;
import org.loanhub.profile.Address;
import org.loanhub.profile.ContactService;
import org.loanhub.profile.Education;
import org.loanhub.profile.Industry;
import org.loanhub.profile.MaritalStatus;
import org.loanhub.profile.NewContact;
import org.loanhub.profile.Profile;
import org.loanhub.profile.ProfileService;
import org.loanhub.profile.Relation;
import org.loanhub.profile.Tenure;
import org.loanhub.profile.Work;
import org.loanhub.sandbox.Person;

/** An invented borrower of 现金贷 who is verified in every respect and whose card is signed. */
public record VerifiedBorrower(long id, Person person) {

    private static final TestServer SERVER = TestServer.get();

    private static final Address HOME = new Address("110000", "110000", "110108", text("演示路 1 号"));
    private static final Profile PROFILE = new Profile(
            Education.BACHELOR,
            MaritalStatus.SINGLE,
            new Address("350000", "350200", null, text("演示村")),
            HOME,
            Tenure.UP_TO_THREE_MONTHS,
            null);
    private static final Work WORK = new Work(
            Industry.EDUCATION_AND_RESEARCH,
            null,
            text("演示科技有限公司"),
            text("工程师"),
            HOME,
            null,
            Tenure.OVER_THREE_YEARS,
            Money.ofYuan("10000"),
            10);

    public static VerifiedBorrower newOne() {
        return withCardEnding("");
    }

    /** @param ending of the card to which loans are paid out; it chooses the sandbox's scenario */
    public static VerifiedBorrower withCardEnding(String ending) {
        VerifiedBorrower borrower = unverified(ending);
        borrower.verify();
        return borrower;
    }

    public static VerifiedBorrower unverified(String cardEnding) {
        String mobile = Invented.mobile();
        Account account = bean(AccountService.class)
                .register(new NewAccount(
                        Channel.CASHLOAN, new LoginName(mobile), mobile, Role.MEMBER, new HashedPassword("none")));
        return new VerifiedBorrower(account.id(), SERVER.thirdParties.people().invent(cardEnding));
    }

    private void verify() {
        bean(IdentityService.class).verify(id, text(person.name()), text(person.nationalId()));
        BankCardService cards = bean(BankCardService.class);
        BankCard card = cards.verify(id, text(person.cards().get(0)), text(Invented.mobile()));
        cards.sign(id, card.id());
        bean(MobileCheckService.class).verify(id);
        bean(ProfileService.class).save(id, PROFILE, WORK);
        bean(ContactService.class).add(id, new NewContact(Relation.FRIEND, text("木木"), text("13940460755")));
    }

    private static PersonalText text(String value) {
        return new PersonalText(value);
    }

    private static <T> T bean(Class<T> type) {
        return SERVER.server.bean(type);
    }
}
