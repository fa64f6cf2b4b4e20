package org.loanhub;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.loanhub.kernel.BusinessError;
import org.loanhub.kernel.LendingException;

/** What the rules of lending refuse. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(BusinessError error, ThrowingCallable call) {
        assertThatExceptionOfType(LendingException.class)
                .isThrownBy(call)
                .extracting(LendingException::error)
                .isEqualTo(error);
    }
}
