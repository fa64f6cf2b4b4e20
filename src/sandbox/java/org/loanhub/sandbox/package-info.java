/**
 * Simulators of the third parties and the launchers of the local run. They speak the real protocols over HTTP and check the
 * same signatures, with keys made at the first start.
 *
 * <p>{@link org.loanhub.sandbox.LocalRun} starts database, application and sandbox in one process. {@link org.loanhub.sandbox.SandboxRun}
 * is the sandbox alone; the application beside it fetches its settings from there ({@link org.loanhub.sandbox.RemoteSandbox}), and answers the
 * sandbox at a desk of its own ({@link org.loanhub.sandbox.ApplicationDesk}): what operators do, the end of a day, where the clock stands.
 *
 * <p>Test sources: never packaged, never reachable from the web application's own classes. Everything here listens on
 * 127.0.0.1 only, and every person, card and key is made up.
 */
@NullMarked
package org.loanhub.sandbox;

import org.jspecify.annotations.NullMarked;
