package org.loanhub.api.chaojihua;

import jakarta.servlet.http.HttpServletRequest;
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

    private final Bodies bodies;

    FieldsResolver(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Fields.class;
    }

    @Override
    public Fields resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) {
            throw new IllegalStateException("not an HTTP request");
        }
        byte[] body = bodies.read(http, parameter.hasMethodAnnotation(WithPicture.class));
        return Fields.parse(new String(body, StandardCharsets.UTF_8));
    }
}
