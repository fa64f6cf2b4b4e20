package org.loanhub.invest;

import java.math.BigDecimal;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;

/**
 * A project to be added; ranges are document 004's, section 2.2.1, and the door's to check.
 *
 * @param annualRate percent a year, at most eight decimals
 * @param biddingDays how many days it may take to fill
 */
public record NewProject(
        long borrowerId, String title, Money amount, BigDecimal annualRate, Term term, int biddingDays) {}
