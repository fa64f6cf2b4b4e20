package org.loanhub.application;

/** A rule of the decision. */
interface Policy {

    Finding examine(Applicant applicant);
}
