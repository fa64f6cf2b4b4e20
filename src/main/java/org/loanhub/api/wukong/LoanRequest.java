package org.loanhub.api.wukong;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Money;

/**
 * 借款确认, 提交借款确认.
 *
 * @param amount null if it is absent or no amount: other checks come first; likewise {@code period}
 */
record LoanRequest(@Nullable Money amount, @Nullable Integer period) {

    private static final int DECIMALS = 2;

    static LoanRequest from(Fields fields) {
        return new LoanRequest(
                fields.decimal("amount").map(LoanRequest::money).orElse(null),
                fields.decimal("period").map(LoanRequest::days).orElse(null));
    }

    private static @Nullable Money money(BigDecimal yuan) {
        return yuan.signum() > 0 && yuan.stripTrailingZeros().scale() <= DECIMALS ? Money.ofYuan(yuan) : null;
    }

    private static @Nullable Integer days(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                ? number.intValueExact()
                : null;
    }
}
