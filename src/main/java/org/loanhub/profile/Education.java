package org.loanhub.profile;

/** The highest school that a person finished. */
public enum Education {
    PRIMARY_SCHOOL,
    JUNIOR_HIGH_SCHOOL,
    /** Or a vocational school. */
    SENIOR_HIGH_SCHOOL,
    JUNIOR_COLLEGE,
    BACHELOR,
    MASTER,
    DOCTOR
}
