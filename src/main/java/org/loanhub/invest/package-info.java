/**
 * 前程贷: members with wallets, projects, the bids on them, and the plan by which borrowers pay back.
 *
 * <p>A project is locked before anything that depends on what is left of it or on its status, and before any wallet. What
 * was bid waits in the project's escrow until the borrower gets all of it or every investor gets their part back. Only
 * {@code api.futureloan} and the console call this room; money moves through {@code ledger}.
 */
@NullMarked
package org.loanhub.invest;

import org.jspecify.annotations.NullMarked;
