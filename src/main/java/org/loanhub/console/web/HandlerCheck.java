package org.loanhub.console.web;

import java.util.Map;
import org.loanhub.console.audit.Audited;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start where a page of the console does not say who may use it, or a form what it does is called in the audit trail. */
@Component
class HandlerCheck implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;

    HandlerCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** @throws IllegalStateException naming the handler */
    @Override
    public void afterSingletonsInstantiated() {
        for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
                mapping.getHandlerMethods().entrySet()) {
            if (isOfConsole(entry.getKey())) {
                check(entry.getKey(), entry.getValue());
            }
        }
    }

    private static boolean isOfConsole(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .anyMatch(pattern -> pattern.equals("/console") || pattern.startsWith("/console/"));
    }

    /** @throws IllegalStateException naming the handler */
    static void check(RequestMappingInfo info, HandlerMethod method) {
        if (method.hasMethodAnnotation(BeforeLogin.class)) {
            return;
        }
        ConsoleCheck.permissions(method);
        boolean onlyReads = info.getMethodsCondition().getMethods().stream().allMatch(RequestMethod.GET::equals)
                && !info.getMethodsCondition().getMethods().isEmpty();
        if (!onlyReads && !method.hasMethodAnnotation(Audited.class)) {
            throw new IllegalStateException("no @Audited on " + method);
        }
    }
}
