package org.loanhub;

import java.net.http.HttpRequest;
import java.util.Map;

/** A body as Postman's form-data sends it: multipart/form-data (RFC 7578). */
public final class MultipartForm {

    private static final String BOUNDARY = "--------------------------728293847561029384756102";

    public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private MultipartForm() {}

    public static String of(Map<String, ?> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value.toString())));
        return body + "--" + BOUNDARY + "--\r\n";
    }

    /** The same, with a file in front. */
    public static String withFile(Map<String, ?> fields) {
        return part("name=\"mobile\"; filename=\"mobile.txt\"\r\nContent-Type: text/plain", "no field") + of(fields);
    }

    private static String part(String disposition, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
    }

    public static HttpRequest.Builder post(String path, Map<String, ?> fields) {
        return post(path, of(fields));
    }

    public static HttpRequest.Builder post(String path, String body) {
        return Http.request(path).header("Content-Type", TYPE).POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
