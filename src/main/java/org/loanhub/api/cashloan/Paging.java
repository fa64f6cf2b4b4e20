package org.loanhub.api.cashloan;

/**
 * Which page of a list was asked for, sections 24 to 29.
 *
 * @param number from 1
 * @param size at most 100
 */
record Paging(int number, int size) {

    private static final int DEFAULT_SIZE = 10;
    private static final int LARGEST_SIZE = 100;

    static final Paging FIRST = new Paging(1, DEFAULT_SIZE);

    /** A size above the maximum gives the maximum. */
    static Paging from(Fields fields) {
        int number = number(fields, "pageNum", 1);
        int size = number(fields, "pageSize", DEFAULT_SIZE);
        return new Paging(number, Math.min(size, LARGEST_SIZE));
    }

    private static int number(Fields fields, String name, int usual) {
        if (fields.isMistyped(name)) {
            throw malformed(name);
        }
        return fields.text(name).map(text -> number(text, name)).orElse(usual);
    }

    private static int number(String text, String name) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // answered below, like a number that is too small
        }
        throw malformed(name);
    }

    private static Refusal malformed(String name) {
        return Refusal.of(Code.FAILED, name + "应为从1开始的整数");
    }

    /** How many rows come before this page. */
    long offset() {
        return (number - 1L) * size;
    }

    long pages(long total) {
        return (total + size - 1) / size;
    }
}
