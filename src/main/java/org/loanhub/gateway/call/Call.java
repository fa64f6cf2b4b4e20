package org.loanhub.gateway.call;

import java.net.URI;

/**
 * One POST to a third party.
 *
 * @param operation what the log calls it, at most 32 characters
 * @param reference our own number of it, at most 64 characters; nothing personal
 */
public record Call(String operation, String reference, URI uri, String contentType, String body) {

    public static Call form(String operation, String reference, String url, String form) {
        return new Call(operation, reference, URI.create(url), "application/x-www-form-urlencoded;charset=utf-8", form);
    }

    public static Call json(String operation, String reference, String url, String json) {
        return new Call(operation, reference, URI.create(url), "application/json;charset=utf-8", json);
    }

    /** Keeps the body, full of personal data, out of logs. */
    @Override
    public String toString() {
        return "Call[" + operation + ", " + reference + "]";
    }
}
