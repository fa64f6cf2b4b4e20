package org.loanhub.profile;

/** How long somebody has lived or worked at a place; upper ends belong to the shorter. */
public enum Tenure {
    UP_TO_THREE_MONTHS,
    UP_TO_SIX_MONTHS,
    UP_TO_ONE_YEAR,
    UP_TO_THREE_YEARS,
    OVER_THREE_YEARS
}
