package org.loanhub.invest;

import java.util.Arrays;
import java.util.Set;

/** The life of a project. The codes are document 004's, and the database's, since testers may write them there. */
public enum ProjectStatus {
    UNDER_AUDIT(1),
    BIDDING(2),
    REPAYING(3),
    REPAID(4),
    /** Refused by the audit, or not filled in time. */
    REFUSED(5);

    private final int code;

    ProjectStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException if no status has this code */
    public static ProjectStatus ofCode(int code) {
        return Arrays.stream(values())
                .filter(status -> status.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no project status " + code));
    }

    public boolean canBecome(ProjectStatus next) {
        return successors().contains(next);
    }

    private Set<ProjectStatus> successors() {
        return switch (this) {
            case UNDER_AUDIT -> Set.of(BIDDING, REFUSED);
            case BIDDING -> Set.of(REPAYING, REFUSED);
            case REPAYING -> Set.of(REPAID);
            case REPAID, REFUSED -> Set.of();
        };
    }
}
