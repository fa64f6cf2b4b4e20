package org.loanhub.console;

import java.time.Instant;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;

/** An application as lists show it; the person masked. */
public record ApplicationLine(
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
