package org.loanhub.kyc;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;

/** The form of what persons tell us. Every method throws {@link LendingException} MALFORMED. */
final class Forms {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·•.' ]{0,30}[\\p{L}\\p{M}]");
    private static final Pattern LAND_LINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int REGION = 32;
    private static final int STREET = 200;

    private Forms() {}

    static void require(boolean right) {
        if (!right) {
            throw new LendingException(KycError.MALFORMED);
        }
    }

    /** Two to thirty-two letters of any script; dots and spaces between them. */
    static PersonalText name(PersonalText text) {
        String name = text.value().strip();
        require(NAME.matcher(name).matches());
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

    static PersonalText phone(PersonalText text) {
        String number = text.value().strip();
        require(MobileNumber.isWellFormed(number) || LAND_LINE.matcher(number).matches());
        return new PersonalText(number);
    }

    static void text(@Nullable PersonalText text, int most) {
        if (text != null) {
            text(text.value(), most);
        }
    }

    static void text(String text, int most) {
        require(!text.isBlank()
                && text.length() <= most
                && !CONTROL.matcher(text).find());
    }

    static void address(@Nullable Address address) {
        if (address == null) {
            return;
        }
        text(address.province(), REGION);
        text(address.city(), REGION);
        if (address.county() != null) {
            text(address.county(), REGION);
        }
        text(address.detail(), STREET);
    }
}
