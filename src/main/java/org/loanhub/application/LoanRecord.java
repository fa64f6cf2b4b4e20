package org.loanhub.application;

import java.time.Instant;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;

/**
 * A line in a borrower's list of loans.
 *
 * @param id of the application
 * @param statusSince when it got its status
 */
public record LoanRecord(
        long id, Money amount, int termLength, Term.Unit termUnit, LoanStatus status, Instant statusSince) {}
