package org.loanhub.api.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;

/**
 * The parameters of a request. Whoever reads them in the order of the document's table refuses the first fault. Spaces around
 * a value do not count, and an empty value is none.
 */
final class Form {

    private static final Money MOST = Money.ofYuan("9999999999.99");
    private static final int LONGEST_NUMBER = 20;
    private static final int DECIMALS = 2;
    private static final int MOST_COUNTED = 9999;

    private final HttpServletRequest request;

    Form(HttpServletRequest request) {
        this.request = request;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(parameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws Refusal if there is no value */
    String require(String name) {
        return text(name).orElseThrow(() -> new Refusal(name + " is required"));
    }

    /** @throws Refusal if there is no value, or one that breaks the rule */
    String require(String name, Predicate<String> rule, String otherwise) {
        return checked(name, require(name), rule, otherwise);
    }

    /** The last two lines of every table. {@code sign} is required, and not used. */
    void requireFormatAndSign() {
        require("format", "json"::equals, "must be json");
        require("sign");
    }

    /** @param most characters */
    @Nullable
    PersonalText personal(String name, int most) {
        return text(name).map(text -> limited(name, text, most)).orElse(null);
    }

    PersonalText requirePersonal(String name, int most) {
        return limited(name, require(name), most);
    }

    @Nullable
    PersonalText personal(String name, Predicate<String> rule, String otherwise) {
        return text(name)
                .map(text -> new PersonalText(checked(name, text, rule, otherwise)))
                .orElse(null);
    }

    Money requireMoney(String name) {
        return money(name, require(name));
    }

    @Nullable
    Money money(String name) {
        return text(name).map(text -> money(name, text)).orElse(null);
    }

    /** @param inOrder what the codes 1, 2, ... stand for */
    <E> E requireCode(String name, List<E> inOrder) {
        return code(name, require(name), inOrder);
    }

    <E> @Nullable E code(String name, List<E> inOrder) {
        return text(name).map(text -> code(name, text, inOrder)).orElse(null);
    }

    /** 1 yes, 2 no. */
    @Nullable
    Boolean flag(String name) {
        return code(name, List.of(true, false));
    }

    @Nullable
    Integer count(String name) {
        return text(name)
                .map(text -> checked(name, text, Form::isCount, "must be a whole number from 0 to " + MOST_COUNTED))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private static PersonalText limited(String name, String text, int most) {
        return new PersonalText(
                checked(name, text, any -> any.length() <= most, "must have at most " + most + " characters"));
    }

    private static boolean isCount(String text) {
        return text.matches("\\d{1,4}");
    }

    private static Money money(String name, String text) {
        return Money.ofYuan(
                checked(name, text, Form::isMoney, "must be an amount from 0 to " + MOST + " with at most 2 decimals"));
    }

    private static boolean isMoney(String text) {
        if (text.length() > LONGEST_NUMBER || !text.matches("\\d+(\\.\\d+)?")) {
            return false;
        }
        BigDecimal yuan = new BigDecimal(text);
        return yuan.stripTrailingZeros().scale() <= DECIMALS && yuan.compareTo(MOST.yuan()) <= 0;
    }

    private static <E> E code(String name, String text, List<E> inOrder) {
        checked(name, text, any -> isCode(any, inOrder.size()), "must be a number from 1 to " + inOrder.size());
        return inOrder.get(Integer.parseInt(text) - 1);
    }

    private static boolean isCode(String text, int most) {
        return text.matches("[1-9]") && Integer.parseInt(text) <= most;
    }

    private static String checked(String name, String text, Predicate<String> rule, String otherwise) {
        if (!rule.test(text)) {
            throw new Refusal(name + " " + otherwise);
        }
        return text;
    }

    /** The container throws when the parameters cannot be decoded, such as {@code %zz}, or too many. */
    private @Nullable String parameter(String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalStateException unreadable) {
            throw new Refusal("the parameters cannot be read");
        }
    }
}
