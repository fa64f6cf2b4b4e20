package org.loanhub.api.chaojihua;

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

    private static final int LONGEST_BODY = 64 * 1024;
    /** A picture of 4 MB in Base64, and what stands around it. */
    private static final int LONGEST_PICTURE_BODY = 4 * 1024 * 1024 / 3 * 4 + LONGEST_BODY;
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
        int longest = parameter.hasMethodAnnotation(WithPicture.class) ? LONGEST_PICTURE_BODY : LONGEST_BODY;
        byte[] body = http.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            http.getInputStream().skip(MOST_DISCARDED);
            throw new Refusal("请求内容过长");
        }
        return Fields.parse(new String(body, StandardCharsets.UTF_8));
    }
}
