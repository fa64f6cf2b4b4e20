package org.loanhub.console.collection;

import java.util.List;
import java.util.stream.Collectors;

/** Names several things in one audit entry. */
final class Subjects {

    private static final int SHOWN = 6;

    private Subjects() {}

    /** {@code 1,2,3}, or the first ones and how many there are. */
    static String of(List<Long> ids) {
        String first = ids.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(","));
        return ids.size() <= SHOWN ? first : first + "…(" + ids.size() + ")";
    }
}
