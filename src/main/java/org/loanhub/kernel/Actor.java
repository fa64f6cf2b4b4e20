package org.loanhub.kernel;

/**
 * Who did something: LoanHub itself, an operator of the console, a customer, or a loan officer who hands leads over. An operator
 * whose login name is {@code SYSTEM} is still an operator.
 *
 * @param id the operator's login name, or the account of a customer or officer in digits; empty for the system; at most 54
 *     characters
 */
public record Actor(Kind kind, String id) {

    /** Rules, end-of-day work, and what follows from a third party's answer. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "");

    private static final char SEPARATOR = ':';
    private static final int MAX_ID = 54;

    /** What somebody is to LoanHub. */
    public enum Kind {
        SYSTEM,
        OPERATOR,
        CUSTOMER,
        OFFICER
    }

    /** @throws IllegalArgumentException if there is an id and should be none, or the other way round, or it is too long */
    public Actor {
        if (id.isEmpty() != (kind == Kind.SYSTEM) || id.length() > MAX_ID) {
            throw new IllegalArgumentException(kind + " cannot be '" + id + "'");
        }
    }

    /** @throws IllegalArgumentException if the name is empty or longer than 54 characters */
    public static Actor operator(String loginName) {
        return new Actor(Kind.OPERATOR, loginName);
    }

    public static Actor customer(long accountId) {
        return new Actor(Kind.CUSTOMER, Long.toString(accountId));
    }

    public static Actor officer(long accountId) {
        return new Actor(Kind.OFFICER, Long.toString(accountId));
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static Actor of(String text) {
        int end = text.indexOf(SEPARATOR);
        return end < 0
                ? new Actor(Kind.valueOf(text), "")
                : new Actor(Kind.valueOf(text.substring(0, end)), text.substring(end + 1));
    }

    /** As it is stored: {@code SYSTEM}, {@code OPERATOR:reviewer}, {@code CUSTOMER:42}, {@code OFFICER:42}; at most 63 characters. */
    public String text() {
        return id.isEmpty() ? kind.name() : kind.name() + SEPARATOR + id;
    }

    @Override
    public String toString() {
        return text();
    }
}
