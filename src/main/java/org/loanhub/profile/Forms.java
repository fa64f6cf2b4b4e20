package org.loanhub.profile;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.PlainText;
import org.loanhub.kernel.RealName;

/** The form of what persons tell about themselves. Every method throws {@link LendingException} MALFORMED. */
final class Forms {

    private static final Pattern LAND_LINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}");
    private static final int MAX_REGION = 32;
    private static final int MAX_STREET = 200;

    private Forms() {}

    static void require(boolean right) {
        if (!right) {
            throw new LendingException(ProfileError.MALFORMED);
        }
    }

    static PersonalText name(PersonalText text) {
        String name = text.value().strip();
        require(RealName.isWellFormed(name));
        return new PersonalText(name);
    }

    static PersonalText phone(PersonalText text) {
        String number = text.value().strip();
        require(MobileNumber.isWellFormed(number) || LAND_LINE.matcher(number).matches());
        return new PersonalText(number);
    }

    static void text(@Nullable PersonalText text, int maxLength) {
        if (text != null) {
            text(text.value(), maxLength);
        }
    }

    private static void text(String text, int maxLength) {
        require(PlainText.isWellFormed(text, maxLength));
    }

    static void address(@Nullable Address address) {
        if (address == null) {
            return;
        }
        text(address.province(), MAX_REGION);
        text(address.city(), MAX_REGION);
        if (address.county() != null) {
            text(address.county(), MAX_REGION);
        }
        text(address.detail(), MAX_STREET);
    }
}
