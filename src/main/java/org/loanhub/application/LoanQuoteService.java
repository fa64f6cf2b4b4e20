package org.loanhub.application;

import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanProductService;
import org.loanhub.schedule.AmortizationSchedule;
import org.springframework.stereotype.Service;

/** Says what a loan would cost. Nothing is read from the database, nothing is stored. */
@Service
public class LoanQuoteService {

    private final LoanProductService products;
    private final BusinessTime time;

    LoanQuoteService(LoanProductService products, BusinessTime time) {
        this.products = products;
        this.time = time;
    }

    /**
     * The quote for a loan whose money would go out today.
     *
     * @throws LendingException PRODUCT_UNKNOWN, or the first check of document 001, section 22.4, that fails; RATE_NOT_ALLOWED
     *     also if this loan would cost more than today's ceiling
     */
    public LoanQuote quote(Channel channel, String productId, LoanWish wish) {
        return quote(products.get(channel, productId), wish);
    }

    /** As {@link #quote(Channel, String, LoanWish)}. */
    public LoanQuote quote(LoanProduct product, LoanWish wish) {
        AmortizationSchedule schedule = AmortizationSchedule.of(WishCheck.terms(product, wish, time.today()));
        if (schedule.costsMoreThan(products.ceiling())) {
            throw new LendingException(ApplicationError.RATE_NOT_ALLOWED);
        }
        return new LoanQuote(product, schedule);
    }
}
