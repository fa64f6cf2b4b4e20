package org.loanhub.gateway;

import java.time.Instant;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import org.loanhub.sandbox.Person;

/** The sandbox's persons, which are texts, as the values that gateways take. */
final class Typed {

    private Typed() {}

    static RealName name(Person person) {
        return new RealName(person.name());
    }

    static NationalId nationalId(Person person) {
        return new NationalId(person.nationalId());
    }

    /** @param number from 0 */
    static BankCardNumber card(Person person, int number) {
        return new BankCardNumber(person.cards().get(number));
    }

    static Payer payer(String userId, Person person, Instant registeredAt) {
        return new Payer(userId, name(person), nationalId(person), new MobileNumber(person.mobile()), registeredAt);
    }
}
