package org.loanhub.api.kit;

/**
 * What the kit has to know of a door. Each declares one, as a bean.
 *
 * @param envelope the type of its answers. Its package is the door; the methods that return it are the door's operations
 * @param format how the fields of its requests are sent
 */
public record Door(Class<?> envelope, RequestFormat format) {

    boolean has(Class<?> controller) {
        return controller.getPackage() == envelope.getPackage();
    }
}
