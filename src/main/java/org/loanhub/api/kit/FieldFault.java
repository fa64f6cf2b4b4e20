package org.loanhub.api.kit;

/** A field that is missing or cannot be taken. Each door has its words for it. */
public final class FieldFault extends RuntimeException {

    /** What is wrong with the field. */
    public enum Kind {
        MISSING,
        /** It is of another kind (a list, for example), or its text has another form. */
        MALFORMED,
        /** A number outside of what is offered. */
        OUT_OF_RANGE,
        TOO_LONG
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String field;
    private final String words;
    private final int max;

    private FieldFault(Kind kind, String field, String words, int max) {
        super(kind + " " + field, null, false, false);
        this.kind = kind;
        this.field = field;
        this.words = words;
        this.max = max;
    }

    FieldFault(Kind kind, String field) {
        this(kind, field, "", 0);
    }

    /** @param words what the operation says of it; "" where the door has one way to say it of any field */
    FieldFault(Kind kind, String field, String words) {
        this(kind, field, words, 0);
    }

    static FieldFault tooLong(String field, int max) {
        return new FieldFault(Kind.TOO_LONG, field, "", max);
    }

    public Kind kind() {
        return kind;
    }

    public String field() {
        return field;
    }

    public String words() {
        return words;
    }

    /** How many characters a field may have that is too long; 0 for every other fault. */
    public int max() {
        return max;
    }
}
