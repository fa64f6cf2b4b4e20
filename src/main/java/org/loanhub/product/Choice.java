package org.loanhub.product;

import java.util.Collections;
import java.util.List;

/** What a borrower may choose: anything in a range, or one of a few. */
public sealed interface Choice<T extends Comparable<? super T>> {

    boolean allows(T wanted);

    T least();

    T most();

    /** Both ends belong to it. */
    record Range<T extends Comparable<? super T>>(T least, T most) implements Choice<T> {

        /** @throws IllegalArgumentException if the range is empty */
        public Range {
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException("a range ends where it begins or after, not " + least + ".." + most);
            }
        }

        @Override
        public boolean allows(T wanted) {
            return least.compareTo(wanted) <= 0 && wanted.compareTo(most) <= 0;
        }
    }

    /** In the order in which they are shown. */
    record OneOf<T extends Comparable<? super T>>(List<T> values) implements Choice<T> {

        /** @throws IllegalArgumentException if there is nothing to choose */
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a choice offers at least one value");
            }
        }

        @Override
        public boolean allows(T wanted) {
            return values.stream().anyMatch(value -> value.compareTo(wanted) == 0);
        }

        @Override
        public T least() {
            return Collections.min(values);
        }

        @Override
        public T most() {
            return Collections.max(values);
        }
    }
}
