package org.loanhub.console;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that an operator did or tried. */
public record DeedRow(
        long id,
        long operatorId,
        String loginName,
        String deed,
        String subject,
        String address,
        Instant doneAt,
        DeedOutcome outcome,
        @Nullable String reason) {

    public String title() {
        return DeedNames.of(deed);
    }
}
