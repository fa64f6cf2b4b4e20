package org.loanhub.transaction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a method as {@link Transactions#inTransaction} runs its work: in a READ COMMITTED transaction of its own that is run
 * again as a whole when it lost a deadlock or waited too long for a lock, or within the running one of this policy.
 *
 * <p>Works for methods of the core rooms' beans that are called from outside of their own class, are neither private nor
 * final, and throw no checked exceptions. What they throw rolls back.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RetriedTransaction {}
