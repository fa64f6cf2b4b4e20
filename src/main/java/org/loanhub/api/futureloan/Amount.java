package org.loanhub.api.futureloan;

import java.math.BigDecimal;
import org.loanhub.kernel.Money;

/** The amount of a recharge or withdrawal: above zero, at most 500,000 yuan, at most two decimals. */
final class Amount {

    private static final Money MAX = Money.ofYuan("500000");
    private static final int DECIMALS = 2;

    private Amount() {}

    /** @throws Refusal code 2, with this message if it is out of range */
    static Money of(BigDecimal number, String outOfRange) {
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            throw Refusal.invalid("余额小数超过两位");
        }
        if (number.signum() <= 0 || number.compareTo(MAX.yuan()) > 0) {
            throw Refusal.invalid(outOfRange);
        }
        return Money.ofYuan(number);
    }
}
