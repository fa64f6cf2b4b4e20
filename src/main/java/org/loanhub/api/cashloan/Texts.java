package org.loanhub.api.cashloan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.product.Choice;
import org.loanhub.product.IntervalUnit;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.Penalty;

/** How the pages of this API put figures into words. */
final class Texts {

    private static final int SHOWN_DECIMALS = 2;

    private Texts() {}

    /** {@code 5,000.00 元}. */
    static String amount(Money money) {
        return "%,.2f 元".formatted(money.yuan());
    }

    /** {@code 36%}, as exact as the rate is. */
    static String percent(Rate rate) {
        return plain(rate.percent()) + "%";
    }

    /** {@code 36.00%}: of a rate that was computed. */
    static String roundedPercent(Rate rate) {
        return rate.percent().setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    static String term(Term term) {
        return length(term.length(), term.unit());
    }

    static String interval(int count, IntervalUnit unit) {
        return "每 " + count + " " + Names.of(unit);
    }

    static String lengths(Choice<Integer> choice, Term.Unit unit) {
        return choice(choice, length -> length(length, unit));
    }

    /** {@code 500.00 元 至 5,000.00 元}, or {@code 12%、15%}. */
    static <T extends Comparable<? super T>> String choice(Choice<T> choice, Function<T, String> form) {
        if (choice instanceof Choice.OneOf<T> few) {
            return few.values().stream().map(form).collect(Collectors.joining("、"));
        }
        return choice.least().compareTo(choice.most()) == 0
                ? form.apply(choice.least())
                : form.apply(choice.least()) + " 至 " + form.apply(choice.most());
    }

    /** {@code 服务费：借款本金的 0.3%，随第一期一次收取}. */
    static String fee(Fee fee) {
        String share = fee.name() + "：借款本金的 " + plain(fee.fraction().movePointRight(2)) + "%，";
        return switch (fee.timing()) {
            case ONCE -> share + "随第一期一次收取";
            case MONTHLY -> share + "每月收取";
        };
    }

    /** {@code 逾期本金的 0.05%/天，最多计 180 天}. */
    static String penalty(Penalty penalty) {
        String daily = "逾期本金的 " + plain(dailyPercent(penalty.rate())) + "%/天";
        return penalty.limitDays() == Integer.MAX_VALUE ? daily : daily + "，最多计 " + penalty.limitDays() + " 天";
    }

    /** The family name and stars: {@code 王**}. */
    static String maskedName(String name) {
        int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    /** The first four and the last four characters of a longer number. */
    static String maskedNumber(String number) {
        int shown = 4;
        if (number.length() <= 2 * shown) {
            return "*".repeat(number.length());
        }
        return number.substring(0, shown)
                + "*".repeat(number.length() - 2 * shown)
                + number.substring(number.length() - shown);
    }

    private static String length(int length, Term.Unit unit) {
        return switch (unit) {
            case DAY -> length + " 天";
            case MONTH -> length + " 个月";
        };
    }

    private static BigDecimal dailyPercent(Rate rate) {
        return rate.period() == Rate.Period.DAY
                ? rate.percent()
                : rate.annualised().percent().divide(BigDecimal.valueOf(360), 6, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
