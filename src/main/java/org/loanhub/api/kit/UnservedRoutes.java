package org.loanhub.api.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives every {@link Unserved} method its paths, made from the operations that its door has registered. */
@Component
public class UnservedRoutes implements SmartInitializingSingleton {

    private static final Pattern ROOT = Pattern.compile("/+[^/]+");

    private final WebApplicationContext context;
    private final RequestMappingHandlerMapping mapping;
    private final List<Door> doors;
    private final Map<String, Set<RequestMethod>> methods = new TreeMap<>();

    UnservedRoutes(WebApplicationContext context, RequestMappingHandlerMapping mapping, List<Door> doors) {
        this.context = context;
        this.mapping = mapping;
        this.doors = List.copyOf(doors);
    }

    /** By which methods an operation at this request's path is called; empty if there is none. */
    public Set<RequestMethod> methods(HttpServletRequest request) {
        return methods.getOrDefault(request.getServletPath(), Set.of());
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<Door, Set<String>> pathsOf = new HashMap<>();
        mapping.getHandlerMethods()
                .forEach((route, handler) -> doors.stream()
                        .filter(door -> isOperation(door, handler) && !isChosenByAParameter(route))
                        .forEach(door -> add(route, pathsOf.computeIfAbsent(door, any -> new TreeSet<>()))));
        for (String bean : context.getBeanNamesForType(Object.class, false, false)) {
            Class<?> type = context.getType(bean, false);
            if (type != null) {
                doors.stream()
                        .filter(door -> door.has(type))
                        .forEach(door -> register(bean, type, pathsOf.getOrDefault(door, Set.of())));
            }
        }
    }

    private static boolean isOperation(Door door, HandlerMethod handler) {
        ResolvableType answer = ResolvableType.forMethodReturnType(handler.getMethod());
        return door.has(handler.getBeanType())
                && Stream.concat(Stream.of(answer), Stream.of(answer.getGenerics()))
                        .anyMatch(type -> type.resolve() == door.envelope());
    }

    /** At such a path another door takes everybody who does not send the parameter, and so answers for the rest. */
    private static boolean isChosenByAParameter(RequestMappingInfo route) {
        return route.getParamsCondition().getExpressions().stream().anyMatch(parameter -> !parameter.isNegated());
    }

    private void add(RequestMappingInfo route, Set<String> paths) {
        paths.addAll(route.getPatternValues());
        route.getPatternValues()
                .forEach(path -> methods.computeIfAbsent(path, any -> new TreeSet<>())
                        .addAll(route.getMethodsCondition().getMethods()));
    }

    private void register(String bean, Class<?> type, Set<String> paths) {
        Map<Method, Unserved> found =
                MethodIntrospector.selectMethods(type, (MethodIntrospector.MetadataLookup<Unserved>)
                        method -> AnnotatedElementUtils.findMergedAnnotation(method, Unserved.class));
        found.forEach((method, unserved) -> {
            String[] reach = reach(unserved.value(), paths);
            map(RequestMappingInfo.paths(reach), bean, method);
            if (unserved.options()) {
                map(RequestMappingInfo.paths(reach).methods(RequestMethod.OPTIONS), bean, method);
            }
        });
    }

    private static String[] reach(Unserved.Reach reach, Collection<String> paths) {
        return switch (reach) {
            case PATHS -> paths.toArray(String[]::new);
            case ROOTS -> paths.stream().map(UnservedRoutes::root).distinct().toArray(String[]::new);
        };
    }

    private static String root(String path) {
        Matcher root = ROOT.matcher(path);
        if (!root.lookingAt()) {
            throw new IllegalStateException("an operation has no path of its own: " + path);
        }
        return root.group() + "/**";
    }

    private void map(RequestMappingInfo.Builder route, String bean, Method method) {
        mapping.registerMapping(route.options(mapping.getBuilderConfiguration()).build(), bean, method);
    }
}
