package org.loanhub.api.kit;

import java.util.List;
import java.util.function.Function;

/** Some consecutive rows of a longer list, and whether more come behind them. */
public record Slice<T>(List<T> items, boolean hasMore) {

    public Slice {
        items = List.copyOf(items);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> mapper) {
        return new Slice<>(items.stream().<R>map(mapper).toList(), hasMore);
    }
}
