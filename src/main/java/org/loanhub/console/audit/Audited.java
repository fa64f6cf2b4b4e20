package org.loanhub.console.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.loanhub.console.web.Done;

/** What a POST does, for the audit trail. Every POST has one. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** A short name: {@code application.approve}. {@link AuditLabels} has it in Chinese. */
    String value();

    /**
     * The path variable or parameter that says on what, if there is one; never one that holds a text about a person: such a
     * handler says {@link Done#about} instead.
     */
    String subject() default "id";
}
