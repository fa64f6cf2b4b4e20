package org.loanhub.api.kit;

import java.util.List;

/**
 * Which rows of a list are wanted.
 *
 * @param offset how many come before them
 * @param size how many at most, 1 to 100
 */
public record Paging(long offset, int size) {

    public static final int USUAL_SIZE = 10;
    public static final int MAX_SIZE = 100;

    /** The page with this number, from 1. */
    public static Paging ofPage(long number, int size) {
        return new Paging((number - 1) * size, size);
    }

    /** The page's number, from 1. */
    public int number() {
        return Math.toIntExact(offset / size + 1);
    }

    /** How many pages a list of so many rows has. */
    public long pages(long total) {
        return (total + size - 1) / size;
    }

    /** How many rows to look for, where whether there are more is told and not how many: one more than wanted tells it. */
    public int wanted() {
        return size + 1;
    }

    /** @param found the rows from the offset on, at most {@link #wanted()} of them */
    public <T> Slice<T> slice(List<T> found) {
        boolean more = found.size() > size;
        return new Slice<>(more ? found.subList(0, size) : found, more);
    }
}
