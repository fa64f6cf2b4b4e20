package org.loanhub.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a lead stands. */
public enum LeadState {
    /** Handed over; nobody works on it. */
    NEW("新甩单"),
    /** An operator has it. */
    ASSIGNED("已分配"),
    /** The operator has spoken to the customer. */
    CONTACTED("已联系"),
    /** The customer is to apply. */
    ACCEPTED("已受理"),
    /** Nothing comes of it. */
    REJECTED("已拒绝"),
    /** The customer has applied. */
    CONVERTED("已转申请");

    private final String label;

    LeadState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a lead may go from here to there. One that is worked on may be given to somebody else. */
    public boolean canBecome(LeadState next) {
        return following().contains(next);
    }

    private Set<LeadState> following() {
        return switch (this) {
            case NEW -> EnumSet.of(ASSIGNED, REJECTED);
            case ASSIGNED, CONTACTED -> EnumSet.of(ASSIGNED, CONTACTED, ACCEPTED, REJECTED);
            case ACCEPTED -> EnumSet.of(CONVERTED, REJECTED);
            case REJECTED, CONVERTED -> EnumSet.noneOf(LeadState.class);
        };
    }
}
