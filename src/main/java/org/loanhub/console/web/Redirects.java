package org.loanhub.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.AuditOutcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Every POST ends here: the browser is sent to a page, the page tells what happened, the audit entry gets its outcome. */
@Component
public class Redirects {

    /** The form field with the page that the form stands on. */
    public static final String FROM = "_from";

    private static final String OUTCOME = Redirects.class.getName();

    private final ConsoleSessions sessions;
    private final Notices notices;

    Redirects(ConsoleSessions sessions, Notices notices) {
        this.sessions = sessions;
        this.notices = notices;
    }

    /** What the audit entry is to say. */
    record Outcome(
            AuditOutcome outcome,
            @Nullable String subject,
            @Nullable String reason) {}

    void done(Done done, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(OUTCOME, new Outcome(AuditOutcome.DONE, done.subject(), null));
        String path = done.path() == null ? from(request) : done.path();
        say(new Notice(true, done.notice()), path, request, response);
    }

    void refused(String reason, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(OUTCOME, new Outcome(AuditOutcome.REFUSED, null, reason));
        say(new Notice(false, "不能这样做：" + reason), from(request), request, response);
    }

    /** For the rare form that is answered by a page. */
    public static void answered(String subject, HttpServletRequest request) {
        request.setAttribute(OUTCOME, new Outcome(AuditOutcome.DONE, subject, null));
    }

    static Outcome outcome(HttpServletRequest request) {
        return request.getAttribute(OUTCOME) instanceof Outcome known
                ? known
                : new Outcome(AuditOutcome.FAILED, null, null);
    }

    /** Sends the browser to a page of the console by 303. */
    public static void to(String path, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }

    private void say(Notice notice, String path, HttpServletRequest request, HttpServletResponse response) {
        sessions.id(request).ifPresent(id -> notices.put(notice, id, request, response));
        to(path, response);
    }

    private static String from(HttpServletRequest request) {
        return LocalPath.orHome(request.getParameter(FROM));
    }
}
