/**
 * The words every room shares: money, rates, terms, channels, pages.
 *
 * <p>Nothing here knows of a database, of HTTP or of a framework; only the JDK may be imported. Every value is immutable.
 * Any room may use this one.
 */
@NullMarked
package org.loanhub.kernel;

import org.jspecify.annotations.NullMarked;
