package org.loanhub.product;

import java.math.BigDecimal;
import org.loanhub.schedule.Fee;

record ProductFee(long productId, String name, Fee.Timing timing, BigDecimal fraction) {

    Fee toFee() {
        return new Fee(name, timing, fraction);
    }
}
