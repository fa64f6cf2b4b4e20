package org.loanhub.kyc;

import org.loanhub.Invented;
import org.loanhub.TestServer;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.account.HashedPassword;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.PersonalText;
import org.loanhub.sandbox.Person;

/** An account, and the invented person behind it whom the sandbox's registers know. */
record Borrower(Account account, Person person) {

    private static final TestServer SERVER = TestServer.get();

    static Borrower of(Channel channel, Person person, String mobile) {
        Account account = SERVER.server
                .bean(AccountService.class)
                .register(new NewAccount(
                        channel, new LoginName(mobile), mobile, Role.MEMBER, new HashedPassword("none")));
        return new Borrower(account, person);
    }

    static Borrower newOne() {
        return of(Channel.CASHLOAN, invent(), Invented.mobile());
    }

    static Borrower verified() {
        Borrower borrower = newOne();
        borrower.verify();
        return borrower;
    }

    static Person invent() {
        return SERVER.thirdParties.people().invent("");
    }

    org.loanhub.kyc.Person verify() {
        return SERVER.server.bean(IdentityService.class).verify(id(), name(), nationalId());
    }

    long id() {
        return account.id();
    }

    PersonalText name() {
        return new PersonalText(person.name());
    }

    PersonalText nationalId() {
        return new PersonalText(person.nationalId());
    }

    /** @param number from 0; the third is signed with an SMS only */
    PersonalText card(int number) {
        return new PersonalText(person.cards().get(number));
    }

    PersonalText mobile() {
        return new PersonalText(account.loginName().value());
    }
}
