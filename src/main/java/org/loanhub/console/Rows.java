package org.loanhub.console;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what {@code ?after=} is for the next page; null on the last
 */
public record Rows<T>(List<T> items, @Nullable Long next) {

    /** How many a page shows. */
    static final int SHOWN = 50;

    /** How many to ask the database for: one more shows whether there is a next page. */
    static final int ASKED = SHOWN + 1;

    public Rows {
        items = List.copyOf(items);
    }

    static <T> Rows<T> of(List<T> asked, ToLongFunction<? super T> id) {
        if (asked.size() <= SHOWN) {
            return new Rows<>(asked, null);
        }
        List<T> shown = asked.subList(0, SHOWN);
        return new Rows<>(shown, id.applyAsLong(shown.get(SHOWN - 1)));
    }

    <R> Rows<R> map(Function<? super T, ? extends R> mapper) {
        return new Rows<>(items.stream().<R>map(mapper).toList(), next);
    }
}
