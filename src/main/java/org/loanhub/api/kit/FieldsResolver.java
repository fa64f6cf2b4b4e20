package org.loanhub.api.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands {@link Fields} to the operations that want them, read as their door takes them. */
@Component
class FieldsResolver implements HandlerMethodArgumentResolver {

    private final List<Door> doors;

    FieldsResolver(List<Door> doors) {
        this.doors = List.copyOf(doors);
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
        MaxBody own = parameter.getMethodAnnotation(MaxBody.class);
        RequestFormat format = door(parameter.getContainingClass()).format();
        return RequestReader.read(http, own == null ? format : format.withMaxBytes(own.value()));
    }

    private Door door(Class<?> controller) {
        return doors.stream()
                .filter(door -> door.has(controller))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(controller + " is in no door"));
    }
}
