package org.loanhub.product;

import java.util.List;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.springframework.stereotype.Service;

/** The products on offer, from memory. */
@Service
public class LoanProducts {

    /** In the order in which they are shown. */
    public List<LoanProduct> list(Channel channel) {
        throw new UnsupportedOperationException("soon: " + channel);
    }

    /**
     * @param publicId UUID text as on the wire
     * @throws LendingException PRODUCT_UNKNOWN
     */
    public LoanProduct get(Channel channel, String publicId) {
        throw new UnsupportedOperationException("soon: " + channel + publicId);
    }

    /**
     * Also a product that is not offered any more.
     *
     * @throws LendingException PRODUCT_UNKNOWN
     */
    public LoanProduct get(long id) {
        throw new UnsupportedOperationException("soon: " + id);
    }

    /** What a new borrower of this channel may owe at once: the largest limit of its products, zero without any. */
    public Money creditLimit(Channel channel) {
        throw new UnsupportedOperationException("soon: " + channel);
    }

    /** What a year may cost today, everything included. */
    public Rate ceiling() {
        throw new UnsupportedOperationException("soon");
    }
}
