package org.loanhub.referral;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum ReferralError implements BusinessError {
    /** The officer handed over the same customer for the same kind of loan within the last 24 hours. */
    LEAD_TAKEN,
    /** No lead has this id. */
    LEAD_UNKNOWN,
    /** A lead in its present state cannot go there; perhaps somebody else was faster. */
    LEAD_ELSEWHERE,
    /** The application is not there, or another lead became it. */
    LEAD_APPLICATION_UNUSABLE
}
