package org.loanhub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** The one table of the headers that protect answers. A handler that sets one of them itself overrides it. */
final class ResponseHeaders {

    /** No frames, no scripts but ours, no forms to elsewhere: true of every page, and of no harm to JSON. */
    private static final String PAGES =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Content-Security-Policy", PAGES);

    /** All answers may hold personal data but these. */
    private static final String STATIC = "/static/";

    private static final Map<String, String> PERSONAL = Map.of("Cache-Control", "no-store");

    /** A year, as browsers' lists ask for. */
    private static final Map<String, String> SECURE = Map.of("Strict-Transport-Security", "max-age=31536000");

    private ResponseHeaders() {}

    static Map<String, String> of(String path, boolean secure) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        if (!path.startsWith(STATIC)) {
            headers.putAll(PERSONAL);
        }
        if (secure) {
            headers.putAll(SECURE);
        }
        return headers;
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        of(request.getServletPath(), request.isSecure()).forEach(response::setHeader);
    }
}
