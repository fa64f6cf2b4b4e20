package org.loanhub.kyc;

import java.util.Optional;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.PlainText;
import org.loanhub.kernel.RealName;

/** Makes values of what is to be verified. Every method throws {@link LendingException} MALFORMED. */
final class Forms {

    private Forms() {}

    static RealName name(PersonalText text) {
        return require(RealName.parse(text.value()));
    }

    static NationalId nationalId(PersonalText text) {
        return require(NationalId.parse(text.value()));
    }

    static BankCardNumber cardNo(PersonalText text) {
        return require(BankCardNumber.parse(text.value()));
    }

    static MobileNumber mobile(PersonalText text) {
        return require(MobileNumber.parse(text.value()));
    }

    static void text(String text, int maxLength) {
        if (!PlainText.isWellFormed(text, maxLength)) {
            throw malformed();
        }
    }

    private static <T> T require(Optional<T> value) {
        return value.orElseThrow(Forms::malformed);
    }

    private static LendingException malformed() {
        return new LendingException(KycError.MALFORMED);
    }
}
