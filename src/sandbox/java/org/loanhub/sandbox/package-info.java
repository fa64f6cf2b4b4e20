/**
 * Simulators of the third parties and the launcher of the local run. They speak the real protocols over HTTP and check the
 * same signatures, with keys made when they start.
 *
 * <p>Test sources: never packaged, never reachable from the web application's own classes. Everything here listens on
 * 127.0.0.1 only, and every person, card and key is made up.
 */
@NullMarked
package org.loanhub.sandbox;

import org.jspecify.annotations.NullMarked;
