package org.loanhub.account;

import java.util.Optional;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.PersonalValue;

/**
 * What somebody logs in with: a mobile number in every published API, a name for operators. Any text can be asked for;
 * each API decides which ones it registers. Unlike other personal values it is stored as it is.
 */
public record LoginName(String value) implements PersonalValue {

    /** That of an account of the published APIs. */
    public static LoginName of(MobileNumber mobile) {
        return new LoginName(mobile.value());
    }

    /** Empty for an operator. */
    public Optional<MobileNumber> mobile() {
        return MobileNumber.isWellFormed(value) ? Optional.of(new MobileNumber(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return STARS;
    }
}
