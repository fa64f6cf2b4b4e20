package org.loanhub.console.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an operator did or tried.
 *
 * @param loginName of the operator, at that time
 * @param action short name: {@code application.approve}
 * @param subject on what, an id or a number; may be empty
 * @param address network address that the request came from
 * @param doneAt when it began
 * @param reason why it was refused; null unless it was
 */
public record AuditEntry(
        long id,
        long operatorId,
        String loginName,
        String action,
        String subject,
        String address,
        Instant doneAt,
        AuditOutcome outcome,
        @Nullable String reason) {

    /** What was done, in Chinese. */
    public String title() {
        return AuditLabels.of(action);
    }
}
