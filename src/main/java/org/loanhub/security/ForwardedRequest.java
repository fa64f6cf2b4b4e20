package org.loanhub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A request as it came to the proxy. */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private static final String HTTPS = "https";
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final String address;
    private final String scheme;

    ForwardedRequest(HttpServletRequest request, TrustedProxies proxies) {
        super(request);
        this.address = client(request, proxies);
        this.scheme = scheme(request);
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public String getRemoteHost() {
        return address;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public boolean isSecure() {
        return scheme.equals(HTTPS);
    }

    /** Where the client named no port, that of its scheme. */
    @Override
    public int getServerPort() {
        int port = super.getServerPort();
        return port == HTTP_PORT && isSecure() ? HTTPS_PORT : port;
    }

    /** Each proxy adds whom it heard at the right; the first from there that is none of ours is the client. */
    private static String client(HttpServletRequest request, TrustedProxies proxies) {
        List<String> hops = values(request, "X-Forwarded-For");
        Collections.reverse(hops);
        String client = request.getRemoteAddr();
        for (String hop : hops) {
            if (!proxies.isOne(client) || TrustedProxies.parse(hop).isEmpty()) {
                break;
            }
            client = hop;
        }
        return client;
    }

    /** What the nearest proxy says, which is the last. */
    private static String scheme(HttpServletRequest request) {
        List<String> schemes = values(request, "X-Forwarded-Proto");
        String last = schemes.isEmpty() ? "" : schemes.get(schemes.size() - 1).toLowerCase(Locale.ROOT);
        return last.equals(HTTPS) || last.equals("http") ? last : request.getScheme();
    }

    private static List<String> values(HttpServletRequest request, String header) {
        List<String> values = new ArrayList<>();
        for (String line : Collections.list(request.getHeaders(header))) {
            for (String value : line.split(",")) {
                values.add(value.strip());
            }
        }
        return values;
    }
}
