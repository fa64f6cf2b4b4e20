package org.loanhub.kernel;

/** Carries the id that the database gives to a new row from the mapper back to its caller. */
public final class GeneratedId {

    private long value;

    /** @throws IllegalStateException if no row was inserted */
    public long value() {
        if (value == 0) {
            throw new IllegalStateException("no id was generated");
        }
        return value;
    }

    public void setValue(long value) {
        this.value = value;
    }
}
