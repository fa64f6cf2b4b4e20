package org.loanhub.console.web;

import java.time.Instant;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;

/** An application as lists show it; the person masked. */
public record ApplicationRow(
        long id,
        long accountId,
        String channel,
        String name,
        String mobile,
        String product,
        Money amount,
        Term term,
        LoanStatus status,
        Instant submittedAt) {}
