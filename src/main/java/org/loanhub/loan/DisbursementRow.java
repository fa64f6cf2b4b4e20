package org.loanhub.loan;

/**
 * What a loan's disbursement is beside its order, as it lies in the database.
 *
 * @param id names the transfers in the ledger, and is part of the contract's number
 * @param cardTail last four digits of the card, for messages; empty if there was none
 */
record DisbursementRow(long id, String cardTail) {}
