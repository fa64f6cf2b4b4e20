/**
 * Who is calling: the carriers of a login and what a login may do.
 *
 * <p>Shiro decides on permissions and keeps sessions; how a login travels differs by API (a cookie, a JWT, or tokens of
 * OAuth). Sessions and tokens are rows of the database, shared by all nodes; they are stored hashed and told to their client
 * only; what a door keeps in a session is stored encrypted. Doors and the console ask this room, core rooms never do.
 */
@NullMarked
package org.loanhub.security;

import org.jspecify.annotations.NullMarked;
