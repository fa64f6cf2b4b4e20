/**
 * Pages for people: what this server is, whether it is up, and the operators' console under {@code /console}.
 *
 * <p>Pages are JSP under {@code WEB-INF/jsp/console}. Each area of work has a sub-room; {@code web} is what they share,
 * {@code operator} who works here, {@code audit} what each did. Areas do not know each other. Any of them may use a core
 * room's public face. Every handler says by {@code @Requires} who may use it; every POST says by {@code @Audited} what it is
 * called in the audit trail, answers a {@code Done}, and leaves refusals to {@code web.ConsoleErrors}. What a page shows is a
 * public record: JSP reads no others.
 */
@NullMarked
package org.loanhub.console;

import org.jspecify.annotations.NullMarked;
