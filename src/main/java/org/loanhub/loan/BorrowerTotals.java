package org.loanhub.loan;

import org.loanhub.kernel.Money;

/**
 * A borrower's loans in figures (document 001, section 27).
 *
 * @param borrowed all that was ever paid out, less what came back undelivered
 * @param outstanding all that is still to be paid as planned, with the penalty so far
 * @param outstandingPrincipal the principal in it: minus the balance of the loans' wallets
 */
public record BorrowerTotals(Money borrowed, Money outstanding, Money outstandingPrincipal) {}
