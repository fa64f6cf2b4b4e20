/**
 * Pages for running the system: first page, desk, logins, operators, the audit trail, calls to third parties, ends of day.
 */
@NullMarked
package org.loanhub.console.system;

import org.jspecify.annotations.NullMarked;
