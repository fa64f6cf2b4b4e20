/**
 * Applications for loans: quotes, submission, the rules that decide, the operators' review; and the port to the
 * credit line.
 *
 * <p>It always holds that {@link org.loanhub.application.ApplicationService} alone changes a loan's status, from a named
 * one to one that may follow it, and writes the change down; that where a product wants it a borrower has one unfinished
 * loan at most; and that what is applied for and owed stays within the credit line. Phone book and location
 * are kept only with a recorded consent, encrypted, and erased 30 days after the decision. Doors, the console and
 * {@code loan} call this room; it tells of changes by {@link org.loanhub.application.StatusChanged}.
 */
@NullMarked
package org.loanhub.application;

import org.jspecify.annotations.NullMarked;
