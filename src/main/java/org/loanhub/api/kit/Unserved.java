package org.loanhub.api.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers what a door does not serve. The method has no paths of its own: {@link UnservedRoutes} gives it those that follow from
 * the door's operations.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unserved {

    /** What belongs to a door. */
    enum Reach {
        /** Every path below the first name of a path of an operation, and every method of it. */
        ROOTS,
        /** The paths of operations only, with every other method: other doors have paths beside them. */
        PATHS
    }

    Reach value();

    /** Whether OPTIONS is answered so as well; otherwise Spring MVC answers it, with the methods that there are. */
    boolean options() default false;
}
