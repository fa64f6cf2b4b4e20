package org.loanhub.delinquency;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;

/**
 * What an operator did about a late loan.
 *
 * @param promisedOn until when the borrower promised to pay, inclusive; set if {@code kind} is PROMISED
 * @param nextOn when to look at the loan again
 * @param writtenBy login name of the operator
 */
public record CollectionNote(
        long id,
        Kind kind,
        PersonalText text,
        @Nullable LocalDate promisedOn,
        @Nullable Money promisedAmount,
        @Nullable LocalDate nextOn,
        Actor writtenBy,
        Instant writtenAt) {

    public enum Kind {
        CALLED("已联系"),
        NOT_REACHED("未接通"),
        PROMISED("承诺还款"),
        WRONG_NUMBER("号码有误"),
        OTHER("其他");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
