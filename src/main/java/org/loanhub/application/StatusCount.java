package org.loanhub.application;

import org.loanhub.kernel.LoanStatus;

/** How many loans have a status. */
record StatusCount(LoanStatus status, long count) {}
