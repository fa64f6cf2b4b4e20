package org.loanhub.console.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that an operator did or tried. */
public record AuditEntry(
        long id,
        long operatorId,
        String loginName,
        String deed,
        String subject,
        String address,
        Instant doneAt,
        AuditOutcome outcome,
        @Nullable String reason) {

    public String title() {
        return AuditLabels.of(deed);
    }
}
