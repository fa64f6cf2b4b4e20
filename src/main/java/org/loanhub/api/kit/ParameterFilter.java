package org.loanhub.api.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the fields of {@code multipart/form-data} be asked for as parameters, like those of a form: two doors tell their operations
 * at one path apart by a parameter. Nothing is read until somebody asks; what cannot be read is then a {@link RequestFault}.
 */
public final class ParameterFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                MultipartBody.isDeclared(request.getContentType())
                        ? new MultipartRequest(request)
                        : new ParameterRequest(request),
                response);
    }
}
