/**
 * Pages for people: what this server is, whether it is up, and, later, the operators' console.
 *
 * <p>Pages are JSP under {@code WEB-INF/jsp/console}. This room may use any core room's public face.
 */
@NullMarked
package org.loanhub.console;

import org.jspecify.annotations.NullMarked;
