package org.loanhub.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the rest of LoanHub see the client where a trusted proxy stands before it: the address of {@code X-Forwarded-For} and
 * the scheme of {@code X-Forwarded-Proto}. Nobody else's headers are looked at.
 */
@Component(ProxyFilter.NAME)
final class ProxyFilter extends OncePerRequestFilter {

    static final String NAME = "proxyFilter";

    private final TrustedProxies proxies;

    ProxyFilter(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                proxies.isOne(request.getRemoteAddr()) ? new ForwardedRequest(request, proxies) : request, response);
    }
}
