package org.loanhub.application;

import java.util.OptionalInt;
import org.loanhub.kernel.Money;
import org.loanhub.kyc.Verification;
import org.loanhub.product.OtherLoans;

/**
 * What the rules may know about an applicant.
 *
 * @param age in whole years; empty if the national id does not say
 * @param openLoans unfinished ones, without this application
 * @param longestOverdueDays of all earlier loans, 0 if none ever was late
 * @param overdueNow whether a loan is late today
 * @param available what is left of the credit line, before this application
 */
public record Applicant(
        Verification verification,
        OptionalInt age,
        int openLoans,
        int longestOverdueDays,
        boolean overdueNow,
        OtherLoans otherLoans,
        Money amount,
        Money available) {}
