package org.loanhub.api.kit;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** A request whose fields cannot be read. Each door has its words for it; a page for people is a plain one of HTTP 400. */
public final class RequestFault extends RuntimeException implements ErrorResponse {

    /** What is wrong with the request. */
    public enum Kind {
        /** The body has more bytes than its door takes. */
        TOO_LONG,
        /** The body ended before it was all there. */
        BROKEN_OFF,
        /** The media type is none that the door takes. */
        MEDIA_TYPE,
        /** The body is packed in a way that the door does not know. */
        ENCODING,
        /** The body is said to be gzip, and is not. */
        GZIP,
        /** The bytes are no UTF-8. */
        CHARSET,
        /** The body is no JSON object, or one that is nested too deep. */
        JSON,
        /** There is a number in it of so many digits that reading it would take long. */
        HUGE_NUMBER,
        /** The form or the query is no text once its URL encoding is undone, or has too many fields. */
        FORM,
        /** The body is {@code multipart/form-data} that is broken, or has too many parts. */
        MULTIPART
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    RequestFault(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.BAD_REQUEST;
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }
}
