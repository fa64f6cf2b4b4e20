package org.loanhub.api.referral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;

/**
 * The fields of a request, refused in this API's words. Whoever reads them in the order of the document's table refuses the first
 * fault. Spaces around a value do not count, an empty value is none, and of several the first counts.
 */
final class Inputs {

    private static final Money MAX_AMOUNT = Money.ofYuan("9999999999.99");
    private static final int MAX_NUMBER_LENGTH = 20;
    private static final int DECIMALS = 2;
    private static final int MAX_COUNT = 9999;

    private final Fields fields;

    Inputs(Fields fields) {
        this.fields = fields;
    }

    Optional<String> text(String name) {
        return fields.first(name);
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

    /** @param maxLength characters */
    @Nullable
    PersonalText personal(String name, int maxLength) {
        return text(name).map(text -> limited(name, text, maxLength)).orElse(null);
    }

    PersonalText requirePersonal(String name, int maxLength) {
        return limited(name, require(name), maxLength);
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
                .map(text -> checked(name, text, Inputs::isCount, "must be a whole number from 0 to " + MAX_COUNT))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private static PersonalText limited(String name, String text, int maxLength) {
        return new PersonalText(checked(
                name, text, any -> any.length() <= maxLength, "must have at most " + maxLength + " characters"));
    }

    private static boolean isCount(String text) {
        return text.matches("\\d{1,4}");
    }

    private static Money money(String name, String text) {
        return Money.ofYuan(checked(
                name, text, Inputs::isMoney, "must be an amount from 0 to " + MAX_AMOUNT + " with at most 2 decimals"));
    }

    private static boolean isMoney(String text) {
        if (text.length() > MAX_NUMBER_LENGTH || !text.matches("\\d+(\\.\\d+)?")) {
            return false;
        }
        BigDecimal yuan = new BigDecimal(text);
        return yuan.stripTrailingZeros().scale() <= DECIMALS && yuan.compareTo(MAX_AMOUNT.yuan()) <= 0;
    }

    private static <E> E code(String name, String text, List<E> inOrder) {
        checked(name, text, any -> isCode(any, inOrder.size()), "must be a number from 1 to " + inOrder.size());
        return inOrder.get(Integer.parseInt(text) - 1);
    }

    private static boolean isCode(String text, int max) {
        return text.matches("[1-9]") && Integer.parseInt(text) <= max;
    }

    private static String checked(String name, String text, Predicate<String> rule, String otherwise) {
        if (!rule.test(text)) {
            throw new Refusal(name + " " + otherwise);
        }
        return text;
    }
}
