package org.loanhub.console.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what {@code ?after=} is for the next page; null on the last
 */
public record ListPage<T>(List<T> items, @Nullable Long next) {

    /** How many a page shows. */
    public static final int SHOWN = 50;

    /** How many to ask the database for: one more tells whether there is a next page. */
    public static final int ASKED = SHOWN + 1;

    public ListPage {
        items = List.copyOf(items);
    }

    /** What lists with the newest first are asked for: ids below this one. @param after of the address; null on the first page */
    public static long below(@Nullable Long after) {
        return after == null ? Long.MAX_VALUE : after;
    }

    /** @param asked up to {@link #ASKED} rows */
    public static <T> ListPage<T> of(List<T> asked, ToLongFunction<? super T> id) {
        if (asked.size() <= SHOWN) {
            return new ListPage<>(asked, null);
        }
        List<T> shown = asked.subList(0, SHOWN);
        return new ListPage<>(shown, id.applyAsLong(shown.get(SHOWN - 1)));
    }

    /** The same page with each row made into another. */
    public <R> ListPage<R> map(Function<? super T, ? extends R> mapper) {
        return new ListPage<>(items.stream().<R>map(mapper).toList(), next);
    }
}
