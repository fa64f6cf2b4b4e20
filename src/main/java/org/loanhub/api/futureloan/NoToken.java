package org.loanhub.api.futureloan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that needs no token: register, login and the list of projects (document 004, section 1.5). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface NoToken {}
