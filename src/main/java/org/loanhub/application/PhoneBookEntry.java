package org.loanhub.application;

import org.loanhub.kernel.PersonalText;

/** Somebody in the borrower's phone, as the phone has it: any text, and any of them may be empty. */
public record PhoneBookEntry(PersonalText name, PersonalText phone, PersonalText remark) {

    public static PhoneBookEntry of(String name, String phone, String remark) {
        return new PhoneBookEntry(new PersonalText(name), new PersonalText(phone), new PersonalText(remark));
    }
}
