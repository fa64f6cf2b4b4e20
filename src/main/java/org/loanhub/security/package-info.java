/**
 * Who is calling: the carriers of a login and what a login may do.
 *
 * <p>Shiro decides on permissions; how a login travels differs by API (a JWT here). Doors and the console ask this room,
 * core rooms never do.
 */
@NullMarked
package org.loanhub.security;

import org.jspecify.annotations.NullMarked;
