package org.loanhub.api.cashloan;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.loanhub.product.Choice;

/**
 * A choice as the document prints it: type 0 with a smallest and a largest value, or type 1 with a list; what does not
 * apply is "".
 */
record ChoiceAnswer(String limitType, String least, String most, String list) {

    /** @param bound how an end of a range is written; {@code listed} a value of a list */
    static <T extends Comparable<? super T>> ChoiceAnswer from(
            Choice<T> choice, Function<T, String> bound, Function<T, String> listed) {
        if (choice instanceof Choice.OneOf<T> few) {
            return new ChoiceAnswer(
                    "1", "", "", few.values().stream().map(listed).collect(Collectors.joining(",")));
        }
        return new ChoiceAnswer("0", bound.apply(choice.least()), bound.apply(choice.most()), "");
    }
}
