package org.loanhub.api.kit;

/**
 * How the fields of a request are sent.
 *
 * @param query whether fields count that stand in the address; those of the body win over them
 * @param maxBytes of the body, as sent and as unpacked
 */
public record RequestFormat(boolean query, Body body, int maxBytes) {

    /** What a body is. */
    public enum Body {
        /** Nothing: it is not read. */
        NONE,
        /** A JSON object, whatever the media type says. */
        JSON,
        /** A JSON object that is declared as one, in faultless UTF-8, packed by gzip or not, said so or not. */
        DECLARED_JSON,
        /** A form or {@code multipart/form-data}, as it is declared; of anything else nothing is read. */
        FORM,
        /** A JSON object if it begins like one or is declared as one; {@code multipart/form-data} if both are so; else a form. */
        ANY
    }

    /** What stands in the address, and nothing else. */
    public static final RequestFormat QUERY = new RequestFormat(true, Body.NONE, 0);

    /** For an operation whose body may be longer than those of the others. */
    public RequestFormat withMaxBytes(int bytes) {
        return new RequestFormat(query, body, bytes);
    }
}
