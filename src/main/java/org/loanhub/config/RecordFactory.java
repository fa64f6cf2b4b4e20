package org.loanhub.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.apache.ibatis.reflection.ReflectionException;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;

/**
 * Makes records of rows. MyBatis' own factory looks the constructor of a package-private record up for each row, is refused
 * with an exception, and only then asks for access (ADR 0054).
 */
final class RecordFactory extends DefaultObjectFactory {

    private static final long serialVersionUID = 1L;

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            return canonicalConstructor(type);
        }
    };

    private static Constructor<?> canonicalConstructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException("every record has its canonical constructor", missing);
        }
    }

    @Override
    public <T> T create(Class<T> type, List<Class<?>> argumentTypes, List<Object> arguments) {
        return type.isRecord() && arguments != null
                ? make(type, arguments.toArray())
                : super.create(type, argumentTypes, arguments);
    }

    private static <T> T make(Class<T> type, Object[] arguments) {
        try {
            return type.cast(CONSTRUCTORS.get(type).newInstance(arguments));
        } catch (InvocationTargetException refused) {
            throw new ReflectionException("a row is no " + type.getSimpleName(), refused.getCause());
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new ReflectionException("cannot make a " + type.getSimpleName(), impossible);
        }
    }
}
