package org.loanhub.kyc;

import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.PlainText;
import org.loanhub.kernel.RealName;

/** The form of what is to be verified. Every method throws {@link LendingException} MALFORMED. */
final class Forms {

    private Forms() {}

    private static void require(boolean right) {
        if (!right) {
            throw new LendingException(KycError.MALFORMED);
        }
    }

    static PersonalText name(PersonalText text) {
        String name = text.value().strip();
        require(RealName.isWellFormed(name));
        return new PersonalText(name);
    }

    static PersonalText nationalId(PersonalText text) {
        String number = NationalId.normalised(text.value().strip());
        require(NationalId.isWellFormed(number));
        return new PersonalText(number);
    }

    static PersonalText cardNo(PersonalText text) {
        String number = text.value().replace(" ", "");
        require(BankCardNumber.isWellFormed(number));
        return new PersonalText(number);
    }

    static PersonalText mobile(PersonalText text) {
        String number = text.value().strip();
        require(MobileNumber.isWellFormed(number));
        return new PersonalText(number);
    }

    static void text(String text, int maxLength) {
        require(PlainText.isWellFormed(text, maxLength));
    }
}
