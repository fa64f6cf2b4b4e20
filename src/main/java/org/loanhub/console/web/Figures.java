package org.loanhub.console.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

/** Amounts, rates and terms, in the figures of the console; JSP calls these. */
public final class Figures {

    private static final int PERCENT_DECIMALS = 2;

    private Figures() {}

    /** {@code 14 天}, {@code 6 个月}. */
    public static String term(Term term) {
        return term.length() + (term.unit() == Term.Unit.DAY ? " 天" : " 个月");
    }

    /** {@code 36%}, {@code 23.99%}. */
    public static String rate(Rate rate) {
        BigDecimal percent =
                rate.percent().setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }

    /** {@code 12,345.60}. */
    public static String money(Money money) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.yuan());
    }
}
