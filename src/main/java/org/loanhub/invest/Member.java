package org.loanhub.invest;

import org.loanhub.account.Account;
import org.loanhub.kernel.Money;

/**
 * A member of 前程贷, who may lend, borrow, or both.
 *
 * @param balance what their wallet holds
 */
public record Member(Account account, Money balance) {}
