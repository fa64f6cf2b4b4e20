package org.loanhub.api.futureloan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the body of a request into {@link Fields}, whatever media type it claims. */
@Component
class FieldsResolver implements HandlerMethodArgumentResolver {

    /** The longest documented request has a few hundred bytes. */
    private static final int LONGEST_BODY = 64 * 1024;
    /** Containers cut the connection when too much is left unread, and the client would not see its answer. */
    private static final int MOST_DISCARDED = 16 * 1024 * 1024;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Fields.class;
    }

    @Override
    public Fields resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) {
            throw new IllegalStateException("not an HTTP request");
        }
        byte[] body = http.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            http.getInputStream().skip(MOST_DISCARDED);
            throw Refusal.invalid("请求内容过长");
        }
        return Fields.parse(new String(body, StandardCharsets.UTF_8));
    }
}
