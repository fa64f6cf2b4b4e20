package org.loanhub.console.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.ConstantTime;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PlainText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Carries a notice from a form to the page after it, in a cookie that is signed for the session, so that nobody can forge
 * one; it is shown once.
 */
@Component
class Notices {

    private static final String COOKIE = "LOANHUB_NOTICE";
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MAX_LENGTH = 300;

    private final LookupKey key;

    Notices(LookupKey key) {
        this.key = key;
    }

    void put(Notice notice, String sessionId, HttpServletRequest request, HttpServletResponse response) {
        String text = PlainText.cut(notice.text(), MAX_LENGTH);
        String payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(((notice.good() ? "+" : "-") + text).getBytes(StandardCharsets.UTF_8));
        send(payload + "." + signature(sessionId, payload), LIFE, request, response);
    }

    /** The notice that the request came with; it will not come again. */
    @Nullable
    Notice take(String sessionId, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> value =
                Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
        if (value.isEmpty()) {
            return null;
        }
        send("", Duration.ZERO, request, response);
        return read(value.get(), sessionId);
    }

    private @Nullable Notice read(String value, String sessionId) {
        int dot = value.indexOf('.');
        if (dot < 0 || !ConstantTime.equal(signature(sessionId, value.substring(0, dot)), value.substring(dot + 1))) {
            return null;
        }
        String text = new String(Base64.getUrlDecoder().decode(value.substring(0, dot)), StandardCharsets.UTF_8);
        return new Notice(text.startsWith("+"), text.substring(1));
    }

    private String signature(String sessionId, String payload) {
        return key.of("console-notice", sessionId + " " + payload);
    }

    private static void send(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path(ConsoleSessions.PATH)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .secure(request.isSecure())
                        .maxAge(life)
                        .build()
                        .toString());
    }
}
