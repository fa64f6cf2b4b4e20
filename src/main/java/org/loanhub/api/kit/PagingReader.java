package org.loanhub.api.kit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.loanhub.api.kit.FieldFault.Kind;

/** Reads which rows of a list are wanted: by the number of a page or by an offset, as the door's document has it. */
public final class PagingReader {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern POINT_ZERO = Pattern.compile("\\.0{1,18}$");

    private final String position;
    private final String size;
    private final int first;
    private final boolean largerIsCut;
    private final boolean pointZeroIsWhole;

    private PagingReader(String position, String size, int first, boolean largerIsCut, boolean pointZeroIsWhole) {
        this.position = position;
        this.size = size;
        this.first = first;
        this.largerIsCut = largerIsCut;
        this.pointZeroIsWhole = pointZeroIsWhole;
    }

    /** @param number the field with the number of the page, from 1 */
    public static PagingReader byNumber(String number, String size) {
        return new PagingReader(number, size, 1, true, false);
    }

    /** @param offset the field with how many rows come before */
    public static PagingReader byOffset(String offset, String limit) {
        return new PagingReader(offset, limit, 0, true, false);
    }

    /** One that refuses more rows than a page may have, where the others give as many as it may have. */
    public PagingReader refusingLarger() {
        return new PagingReader(position, size, first, false, pointZeroIsWhole);
    }

    /** One that takes {@code 1.0} for 1, as some JSON libraries write it. */
    public PagingReader takingPointZero() {
        return new PagingReader(position, size, first, largerIsCut, true);
    }

    /**
     * From the start, and the usual size, where the request does not say.
     *
     * @throws FieldFault MALFORMED for what is no whole number, then OUT_OF_RANGE
     */
    public Paging read(Fields fields) {
        long from = whole(fields, position).orElse((long) first);
        long rows = whole(fields, size).orElse((long) Paging.USUAL_SIZE);
        if (from < first || from > Integer.MAX_VALUE) {
            throw new FieldFault(Kind.OUT_OF_RANGE, position);
        }
        if (rows < 1 || rows > Paging.MAX_SIZE && !largerIsCut) {
            throw new FieldFault(Kind.OUT_OF_RANGE, size);
        }
        int most = (int) Math.min(rows, Paging.MAX_SIZE);
        return first == 0 ? new Paging(from, most) : Paging.ofPage(from, most);
    }

    private Optional<Long> whole(Fields fields, String name) {
        if (fields.isMistyped(name)) {
            throw new FieldFault(Kind.MALFORMED, name);
        }
        return fields.text(name).map(this::withoutPointZero).map(text -> {
            if (!WHOLE.matcher(text).matches()) {
                throw new FieldFault(Kind.MALFORMED, name);
            }
            return Long.valueOf(text);
        });
    }

    private String withoutPointZero(String text) {
        return pointZeroIsWhole ? POINT_ZERO.matcher(text).replaceFirst("") : text;
    }
}
