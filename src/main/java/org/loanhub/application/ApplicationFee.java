package org.loanhub.application;

import java.math.BigDecimal;
import org.loanhub.schedule.Fee;

record ApplicationFee(long applicationId, String name, Fee.Timing timing, BigDecimal fraction) {

    Fee toFee() {
        return new Fee(name, timing, fraction);
    }
}
