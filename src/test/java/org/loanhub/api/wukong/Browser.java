package org.loanhub.api.wukong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loanhub.TestServer;

/** The user's browser at LianLian's pages, and back from them. */
final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Browser() {}

    /** Decides on the page. @return the answer: a redirect, or the page with the result */
    static HttpResponse<String> decide(String path, String reqData, String decision) {
        return send(HttpRequest.newBuilder(URI.create(TestServer.get().sandbox.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("req_data=" + encode(reqData) + "&decision=" + decision)));
    }

    /** Where the answer sends the browser. */
    static String target(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow(() -> new AssertionError(redirect.body()));
    }

    static String open(String url) {
        return visit(url).body();
    }

    /** As {@link #open}, with the answer's headers. */
    static HttpResponse<String> visit(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    /** Presses the button of the page with the result. */
    static String submit(HttpResponse<String> page) {
        return press(page).body();
    }

    /** As {@link #submit}, with the answer's headers. */
    static HttpResponse<String> press(HttpResponse<String> page) {
        String url = find("action=\"([^\"]*)\"", page.body());
        String resData = find("name=\"res_data\" value=\"([^\"]*)\"", page.body());
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("res_data=" + encode(resData))));
    }

    private static String find(String pattern, String html) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        if (!matcher.find()) {
            throw new AssertionError(html);
        }
        return matcher.group(1)
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
