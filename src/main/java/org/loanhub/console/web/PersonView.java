package org.loanhub.console.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.CreditLine;

/**
 * A customer, masked.
 *
 * @param age in years; null while it is not known
 * @param cards bank and last digits; the default one first
 * @param income of a month in yuan, as told; empty if not
 */
public record PersonView(
        long accountId,
        String channel,
        String mobile,
        String name,
        String nationalId,
        @Nullable Integer age,
        List<String> cards,
        boolean mobileVerified,
        boolean profileSaved,
        boolean workSaved,
        int contacts,
        boolean blacklisted,
        boolean risk,
        String home,
        String income,
        CreditLine creditLine) {}
