package org.loanhub.kyc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Invented;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.account.AccountError;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.Address;
import org.loanhub.profile.Contact;
import org.loanhub.profile.ContactService;
import org.loanhub.profile.Education;
import org.loanhub.profile.Industry;
import org.loanhub.profile.MaritalStatus;
import org.loanhub.profile.NewContact;
import org.loanhub.profile.Profile;
import org.loanhub.profile.ProfileError;
import org.loanhub.profile.ProfileService;
import org.loanhub.profile.Relation;
import org.loanhub.profile.Tenure;
import org.loanhub.profile.Work;

/** Document 001, sections 19, 31 and 33 to 35: what persons tell, and how far they are verified. */
@Tag("server")
class VerificationServiceTest {

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
    private static final NewContact CONTACT = new NewContact(Relation.FRIEND, text("木木"), text("13940460755"));

    private final TestServer server = TestServer.get();
    private final VerificationService verifications = server.server.bean(VerificationService.class);
    private final ProfileService profiles = server.server.bean(ProfileService.class);
    private final ContactService contacts = server.server.bean(ContactService.class);
    private final MobileCheckService mobiles = server.server.bean(MobileCheckService.class);
    private final BankCardService cards = server.server.bean(BankCardService.class);
    private final ConsentService consents = server.server.bean(ConsentService.class);
    private final BlacklistService blacklist = server.server.bean(BlacklistService.class);
    private final Borrower borrower = Borrower.newOne();

    private static PersonalText text(String value) {
        return new PersonalText(value);
    }

    private Verification verification() {
        return verifications.get(borrower.id());
    }

    @Test
    void somebodyNewIsNotVerifiedAtAll() {
        assertThat(verification())
                .isEqualTo(new Verification(borrower.id(), null, null, false, false, false, 0, false, false));
        assertThat(verification().isComplete()).isFalse();
        assertRefused(AccountError.ACCOUNT_UNKNOWN, () -> verifications.get(Long.MAX_VALUE));
    }

    @Test
    void eachStepIsSeenAndAllFourMakeItComplete() {
        Person person = borrower.verify();
        assertThat(verification().person()).isEqualTo(person);
        BankCard card = cards.verify(borrower.id(), borrower.card(0), borrower.mobile());
        assertThat(verification().defaultCard()).isEqualTo(card);
        mobiles.verify(borrower.id());
        assertThat(verification().mobileVerified()).isTrue();
        profiles.save(borrower.id(), PROFILE, WORK);
        assertThat(verification().isProfileSaved()).isTrue();
        assertThat(verification().isComplete())
                .as("contacts are no condition of a loan")
                .isTrue();
        assertThat(verification().isProfileComplete()).isFalse();
        contacts.add(borrower.id(), CONTACT);

        assertThat(verification().isProfileComplete()).isTrue();
        assertThat(verification().isComplete()).isTrue();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aProfileWithoutWorkIsNotComplete() {
        profiles.saveProfile(borrower.id(), PROFILE);
        contacts.add(borrower.id(), CONTACT);
        assertThat(verification().isProfileComplete()).isFalse();
        assertThat(verification().isProfileSaved()).isFalse();
        profiles.saveWork(borrower.id(), WORK);
        assertThat(verification().isProfileComplete()).isTrue();
    }

    @Test
    void theMobileNumberIsCheckedOnceByThreeElements() {
        assertRefused(KycError.IDENTITY_NOT_VERIFIED, () -> mobiles.verify(borrower.id()));
        borrower.verify();

        mobiles.verify(borrower.id());
        mobiles.verify(borrower.id());

        assertThat(mobiles.isVerified(borrower.id())).isTrue();
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM kyc_check WHERE account_id = ? AND kind = 'MOBILE'",
                        Integer.class,
                        borrower.id()))
                .isEqualTo(1);
    }

    @Test
    void aNumberThatIsSomebodyElsesIsRefused() {
        String strangers = Invented.mobile().substring(0, 7) + "0000";
        Borrower other = Borrower.of(Channel.CASHLOAN, Borrower.invent(), strangers);
        other.verify();

        assertRefused(KycError.MOBILE_MISMATCH, () -> mobiles.verify(other.id()));
        assertThat(mobiles.isVerified(other.id())).isFalse();
    }

    @Test
    void whatWasSavedIsReadAgainAndReplaced() {
        assertThat(profiles.findProfile(borrower.id())).isEmpty();
        assertThat(profiles.findWork(borrower.id())).isEmpty();
        profiles.save(borrower.id(), PROFILE, WORK);
        assertThat(profiles.findProfile(borrower.id())).contains(PROFILE);
        assertThat(profiles.findWork(borrower.id())).contains(WORK);

        Profile shorter = new Profile(null, null, null, HOME, null, text("2年以上"));
        Work inWords = new Work(null, text("餐饮"), text("小店"), text("店主"), HOME, text("5767737"), null, null, null);
        profiles.save(borrower.id(), shorter, inWords);
        assertThat(profiles.findProfile(borrower.id())).contains(shorter);
        assertThat(profiles.findWork(borrower.id())).contains(inWords);
    }

    @Test
    void ofAFaultyProfileNothingIsSaved() {
        Address noStreet = new Address("110000", "110000", null, text(" "));
        Address farAway = new Address("x".repeat(33), "110000", null, text("演示路"));
        for (Address address : List.of(noStreet, farAway)) {
            Profile profile = new Profile(null, null, null, address, null, null);
            assertRefused(ProfileError.MALFORMED, () -> profiles.save(borrower.id(), profile, WORK));
        }
        for (Work work : List.of(
                work(Money.ofYuan("-1"), 10),
                work(Money.ofYuan("100000000"), 10),
                work(Money.ZERO, 0),
                work(Money.ZERO, 32))) {
            assertRefused(ProfileError.MALFORMED, () -> profiles.save(borrower.id(), PROFILE, work));
        }
        assertThat(profiles.findProfile(borrower.id())).isEmpty();
        assertThat(profiles.findWork(borrower.id())).isEmpty();
    }

    private static Work work(Money income, int payday) {
        return new Work(null, null, text("公司"), text("职位"), HOME, null, null, income, payday);
    }

    @Test
    void contactsAreAddedAndChangedByTheirOwnerOnly() {
        Contact contact = contacts.add(borrower.id(), CONTACT);
        NewContact changed = new NewContact(Relation.SPOUSE, text("林林"), text("0592-5767737"));
        Borrower stranger = Borrower.newOne();

        assertRefused(ProfileError.CONTACT_UNKNOWN, () -> contacts.update(stranger.id(), contact.publicId(), changed));
        assertRefused(ProfileError.CONTACT_UNKNOWN, () -> contacts.update(borrower.id(), "nowhere", changed));
        assertThat(contacts.list(borrower.id())).containsExactly(contact);
        contacts.update(borrower.id(), contact.publicId(), changed);
        assertThat(contacts.list(borrower.id()))
                .containsExactly(new Contact(
                        contact.id(), contact.publicId(), 1, Relation.SPOUSE, changed.name(), changed.phone()));
        assertThat(contacts.list(stranger.id())).isEmpty();
    }

    @Test
    void whatIsNoContactIsRefused() {
        for (NewContact faulty : List.of(
                new NewContact(Relation.FRIEND, text(""), text("13940460755")),
                new NewContact(Relation.FRIEND, text("木木"), text("12345")),
                new NewContact(Relation.FRIEND, text("木木"), text("")))) {
            assertRefused(ProfileError.MALFORMED, () -> contacts.add(borrower.id(), faulty));
        }
        assertThat(contacts.list(borrower.id())).isEmpty();
    }

    @Test
    void anAccountHasTwentyContactsAtMostHoweverManyAreAddedAtOnce() throws Exception {
        List<String> outcomes = Parallel.outcomes(24, () -> contacts.add(borrower.id(), CONTACT));

        assertThat(outcomes).containsOnly("done", "TOO_MANY_CONTACTS");
        assertThat(contacts.list(borrower.id())).hasSize(20);
        assertThat(contacts.list(borrower.id()).get(19).place()).isEqualTo(20);
    }

    @Test
    void aContactIsPutAtItsPlace() throws Exception {
        NewContact second = new NewContact(Relation.COLLEAGUE, text("森森"), text("13940460756"));
        AtomicInteger calls = new AtomicInteger();
        Parallel.outcomes(10, () -> {
            contacts.put(borrower.id(), 1 + calls.getAndIncrement() % 2, CONTACT);
            return calls;
        });
        contacts.put(borrower.id(), 2, second);

        assertThat(contacts.list(borrower.id())).extracting(Contact::place).containsExactly(1, 2);
        assertThat(contacts.list(borrower.id()).get(1).name()).isEqualTo(second.name());
        assertRefused(ProfileError.TOO_MANY_CONTACTS, () -> contacts.put(borrower.id(), 21, second));
        assertRefused(ProfileError.TOO_MANY_CONTACTS, () -> contacts.put(borrower.id(), 0, second));
    }

    @Test
    void aConsentHoldsUntilItIsWithdrawnAndIsNeverForgotten() {
        assertThat(consents.isGiven(borrower.id(), ConsentKind.LOCATION)).isFalse();
        consents.give(borrower.id(), ConsentKind.LOCATION, "privacy-2025-01");
        assertThat(consents.isGiven(borrower.id(), ConsentKind.LOCATION)).isTrue();
        assertThat(consents.isGiven(borrower.id(), ConsentKind.PHONE_BOOK)).isFalse();

        consents.withdraw(borrower.id(), ConsentKind.LOCATION);
        consents.withdraw(borrower.id(), ConsentKind.PHONE_BOOK);

        assertThat(consents.isGiven(borrower.id(), ConsentKind.LOCATION)).isFalse();
        consents.give(borrower.id(), ConsentKind.LOCATION, "privacy-2025-02");
        assertThat(consents.isGiven(borrower.id(), ConsentKind.LOCATION)).isTrue();
        assertThat(server.jdbc.queryForList(
                        "SELECT wording FROM consent WHERE account_id = ? ORDER BY id", String.class, borrower.id()))
                .containsExactly("privacy-2025-01", "privacy-2025-02");
        assertRefused(KycError.MALFORMED, () -> consents.give(borrower.id(), ConsentKind.PRIVACY, "x".repeat(33)));
    }

    @Test
    void aBarredMobileNumberIsSeenBeforeThePersonIsKnown() {
        bar(BlacklistEntry.Kind.MOBILE, borrower.mobile(), BlacklistEntry.Level.BARRED);
        assertThat(verification().blacklisted()).isTrue();
        assertThat(verification().risk()).isFalse();

        String lookup = blacklist.lookup(BlacklistEntry.Kind.MOBILE, borrower.mobile());
        blacklist.remove(BlacklistEntry.Kind.MOBILE, lookup, Actor.operator("operator"), "误加");
        assertThat(verification().blacklisted()).isFalse();
    }

    @Test
    void aBarredNationalIdIsSeenInEveryAccountOfThePerson() {
        bar(BlacklistEntry.Kind.NATIONAL_ID, borrower.nationalId(), BlacklistEntry.Level.RISK);
        assertThat(verification().risk()).isFalse();
        borrower.verify();
        Borrower elsewhere = Borrower.of(Channel.WUKONG, borrower.person(), Invented.mobile());
        elsewhere.verify();

        assertThat(verification().risk()).isTrue();
        assertThat(verification().blacklisted()).isFalse();
        bar(BlacklistEntry.Kind.NATIONAL_ID, borrower.nationalId(), BlacklistEntry.Level.BARRED);
        assertThat(verification().blacklisted()).isTrue();
        assertThat(verifications.get(elsewhere.id()).blacklisted()).isTrue();
    }

    private void bar(BlacklistEntry.Kind kind, PersonalText value, BlacklistEntry.Level level) {
        blacklist.add(new BlacklistEntry(kind, value, level, "演示", Actor.operator("tester")));
    }

    @Test
    void theDatabaseShowsNoStreetAndNoContact() {
        profiles.save(borrower.id(), PROFILE, WORK);
        contacts.add(borrower.id(), CONTACT);

        assertThat(rowsWith("person_profile", "110108")).isEqualTo(1);
        assertThat(rowsWith("person_contact", "FRIEND")).isEqualTo(1);
        for (String table : List.of("person_profile", "person_work", "person_contact")) {
            assertThat(rowsWith(table, "演示")).isZero();
            assertThat(rowsWith(table, "13940460755")).isZero();
            assertThat(rowsWith(table, "木木")).isZero();
        }
    }

    private int rowsWith(String table, String text) {
        Integer rows = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM " + table + " WHERE account_id = ? AND CONCAT_WS(' ', " + columns(table)
                        + ") LIKE ?",
                Integer.class,
                borrower.id(),
                "%" + text + "%");
        return rows == null ? 0 : rows;
    }

    private String columns(String table) {
        return String.join(", ", server.jdbc.queryForList("""
                SELECT CONCAT('CONVERT(', column_name, ' USING utf8mb4)')
                FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ?
                """, String.class, table));
    }
}
