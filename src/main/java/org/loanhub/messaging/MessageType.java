package org.loanhub.messaging;

import java.util.Set;

/** What a message to a customer is about, and the values that its sender gives for its template. */
public enum MessageType {
    APPLICATION_SUBMITTED("product", "amount"),
    APPLICATION_APPROVED("product", "amount"),
    APPLICATION_REJECTED("product"),
    /** {@code card}: the last four digits. */
    DISBURSED("product", "amount", "card"),
    /** {@code date}: yyyy-MM-dd. */
    REPAYMENT_DUE("product", "amount", "date"),
    REPAID("product", "amount"),
    /** A payment that was booked was taken back. */
    REPAYMENT_RETURNED("product", "amount"),
    /** {@code days}: how many past due. */
    OVERDUE("product", "amount", "days"),
    /** Anything else; the sender writes it all. */
    OTHER("title", "text");

    private final Set<String> variables;

    MessageType(String... variables) {
        this.variables = Set.of(variables);
    }

    public Set<String> variables() {
        return variables;
    }

    /** Whether it reminds of a debt, which the law forbids at night. */
    public boolean isReminder() {
        return this == REPAYMENT_DUE || this == OVERDUE;
    }
}
