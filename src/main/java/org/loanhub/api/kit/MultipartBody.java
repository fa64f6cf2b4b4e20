package org.loanhub.api.kit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.RequestFault.Kind;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads {@code multipart/form-data} (RFC 7578), in UTF-8. No document has a file in a form: parts that are files are left out. */
final class MultipartBody {

    private static final String NEW_LINE = "\r\n";
    private static final String DISPOSITION = "content-disposition:";
    /** RFC 2046, section 5.1.1. */
    private static final int MAX_BOUNDARY = 70;

    /** One character a byte, so that places in it are places in the body. */
    private final String body;

    private final String delimiter;
    private final Map<String, Object> fields = new HashMap<>();

    private MultipartBody(byte[] body, String boundary) {
        // The first delimiter stands at the very beginning; all others stand behind a new line.
        this.body = NEW_LINE + new String(body, StandardCharsets.ISO_8859_1);
        this.delimiter = NEW_LINE + "--" + boundary;
    }

    static boolean isDeclared(@Nullable String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** Whether a body is one: what does not even begin like it was only declared so. */
    static boolean is(byte[] body, @Nullable String contentType) {
        return isDeclared(contentType) && body.length > 1 && body[0] == '-' && body[1] == '-';
    }

    /**
     * The fields; one that comes several times is a list.
     *
     * @throws RequestFault if it is broken, or has too many parts
     */
    static Map<String, Object> read(byte[] body, @Nullable String contentType) {
        MultipartBody multipart = new MultipartBody(body, boundary(contentType));
        multipart.readParts();
        return multipart.fields;
    }

    private static String boundary(@Nullable String contentType) {
        try {
            String boundary = MediaType.parseMediaType(contentType == null ? "" : contentType)
                    .getParameter("boundary");
            String plain = boundary == null ? "" : boundary.replace("\"", "");
            if (!plain.isEmpty() && plain.length() <= MAX_BOUNDARY) {
                return plain;
            }
        } catch (InvalidMediaTypeException broken) {
            // told below, like a boundary that is missing
        }
        throw broken();
    }

    private void readParts() {
        int parts = 0;
        int at = after(body.indexOf(delimiter));
        while (!body.startsWith("--", at)) {
            if (++parts > FormBody.MAX_FIELDS) {
                throw broken();
            }
            int next = found(body.indexOf(delimiter, at));
            readPart(body.substring(at, next));
            at = after(next);
        }
    }

    private int after(int delimiterAt) {
        return found(delimiterAt) + delimiter.length();
    }

    private static int found(int place) {
        if (place < 0) {
            throw broken();
        }
        return place;
    }

    /** @param part what stands between two delimiters: a new line, headers, an empty line, the value */
    private void readPart(String part) {
        int end = found(part.indexOf(NEW_LINE + NEW_LINE));
        ContentDisposition disposition = disposition(part.substring(0, end));
        if (disposition.getFilename() != null) {
            return;
        }
        String name = disposition.getName();
        if (name == null) {
            throw broken();
        }
        FormBody.add(fields, name, utf8(part.substring(end + 2 * NEW_LINE.length())));
    }

    private static ContentDisposition disposition(String headers) {
        for (String line : headers.split(NEW_LINE)) {
            if (line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length())) {
                return parse(line);
            }
        }
        throw broken();
    }

    private static ContentDisposition parse(String line) {
        try {
            return ContentDisposition.parse(
                    utf8(line.substring(DISPOSITION.length()).strip()));
        } catch (IllegalArgumentException broken) {
            throw broken();
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static RequestFault broken() {
        return new RequestFault(Kind.MULTIPART);
    }
}
