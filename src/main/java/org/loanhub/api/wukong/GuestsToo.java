package org.loanhub.api.wukong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation marked 【token需要】 that has an answer for guests as well, where the {@link Dialect} admits them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface GuestsToo {}
