/**
 * Who is calling: the carriers of a login and what a login may do.
 *
 * <p>Shiro decides on permissions and keeps sessions; how a login travels differs by API (a cookie or a JWT). Sessions are
 * rows of the database, shared by all nodes; an id of theirs is stored hashed and told to its client only; what a door keeps in one is stored encrypted. Doors and the
 * console ask this room, core rooms never do.
 */
@NullMarked
package org.loanhub.security;

import org.jspecify.annotations.NullMarked;
