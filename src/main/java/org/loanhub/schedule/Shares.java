package org.loanhub.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.loanhub.kernel.Money;

/** Parts of a whole amount that add up to it exactly, none of them negative. */
final class Shares {

    private Shares() {}

    /** Each gets its share as long as enough is left, the last gets all that is left. */
    static List<Money> of(Money whole, List<Money> wishes) {
        List<Money> shares = new ArrayList<>(wishes.size());
        Money left = whole;
        for (Money wish : wishes.subList(0, wishes.size() - 1)) {
            Money share = wish.min(left);
            shares.add(share);
            left = left.minus(share);
        }
        shares.add(left);
        return shares;
    }

    /** Equal parts, rounded HALF_UP; the last takes the remainder. */
    static List<Money> equal(Money whole, int parts) {
        Money part = whole.times(BigDecimal.ONE, BigDecimal.valueOf(parts), RoundingMode.HALF_UP);
        return of(whole, Collections.nCopies(parts, part));
    }

    /** All of it with the last. */
    static List<Money> atTheEnd(Money whole, int parts) {
        return of(whole, Collections.nCopies(parts, Money.ZERO));
    }
}
