/**
 * Pages for people: what this server is, whether it is up, and the operators' console under {@code /console}.
 *
 * <p>Pages are JSP under {@code WEB-INF/jsp/console}. This room may use any core room's public face, and keeps two tables of
 * its own: who is an operator, and what each did. Every handler of the console says by {@link Requires} who may use it; every
 * POST says by {@link Deed} what it is called in the record of deeds, answers a {@link Done}, and leaves refusals to
 * {@link ConsoleErrors}. What a page shows is a public record: JSP reads no others.
 */
@NullMarked
package org.loanhub.console;

import org.jspecify.annotations.NullMarked;
