package org.loanhub.api.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.RequestFault.Kind;

/** Says in one way what containers say in ways of their own: that parameters are no text ({@code %zz}), or too many. */
class ParameterRequest extends HttpServletRequestWrapper {

    ParameterRequest(HttpServletRequest request) {
        super(request);
    }

    /** @throws RequestFault of the kind FORM */
    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    /** @throws RequestFault of the kind FORM */
    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    /** @throws RequestFault of the kind FORM */
    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    /** @throws RequestFault of the kind FORM */
    @Override
    public Map<String, String[]> getParameterMap() {
        return readable(super::getParameterMap);
    }

    private static Map<String, String[]> readable(Supplier<Map<String, String[]>> parameters) {
        try {
            return parameters.get();
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            throw new RequestFault(Kind.FORM);
        }
    }
}
