package org.loanhub.api.cashloan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What document 001 says about an operation. Every method that answers one carries it; without it none is served. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Operation {

    /** Whether somebody has to be logged in (是否登录授权). */
    boolean session() default true;

    /** Whether a message without {@code sign} is accepted; one that has it is checked all the same. */
    boolean unsigned() default false;

    /** Whether the answer is a page of a list. */
    boolean paged() default false;

    /** Whether the operation changes nothing, so that it is enough for each node to know its own nonces. */
    boolean readOnly() default false;

    /** How a refusal is answered for which the section has no code of its own. */
    Failure failure() default Failure.GENERAL;
}
