package org.loanhub.api.wukong;

import java.util.List;
import java.util.function.Function;

/** Some consecutive rows of a longer list, and whether more come behind them. */
record Slice<T>(List<T> items, boolean hasMore) {

    Slice {
        items = List.copyOf(items);
    }

    /** @param found the rows from {@code offset} on, at most one more than {@code limit} */
    static <T> Slice<T> of(List<T> found, Window window) {
        boolean more = found.size() > window.limit();
        return new Slice<>(more ? found.subList(0, window.limit()) : found, more);
    }

    <R> Slice<R> map(Function<? super T, ? extends R> mapper) {
        return new Slice<>(items.stream().<R>map(mapper).toList(), hasMore);
    }
}
