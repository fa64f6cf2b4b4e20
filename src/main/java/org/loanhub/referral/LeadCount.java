package org.loanhub.referral;

/** How many leads are in a state. */
public record LeadCount(LeadState state, long leads) {}
