package org.loanhub.creditline;

import java.time.Duration;
import java.time.Instant;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanProductService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a channel offers as a credit line: its product, its limit, and how long a decision stands. */
@Component
class CreditLineTerms {

    private final LoanProductService products;
    private final Duration offered;
    private final Duration rejectedFor;

    CreditLineTerms(
            LoanProductService products,
            @Value("${lending.line-offered-days}") int offeredDays,
            @Value("${lending.line-rejected-days}") int rejectedDays) {
        this.products = products;
        this.offered = Duration.ofDays(offeredDays);
        this.rejectedFor = Duration.ofDays(rejectedDays);
    }

    /** The first product of the channel: it has one. */
    LoanProduct product(Channel channel) {
        return products.list(channel).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no product of " + channel + " is on offer"));
    }

    Money limit(Channel channel) {
        return products.creditLimit(channel);
    }

    /** Until when a decision of this moment stands, exclusive. */
    Instant validUntil(boolean approved, Instant decidedAt) {
        return decidedAt.plus(approved ? offered : rejectedFor);
    }
}
