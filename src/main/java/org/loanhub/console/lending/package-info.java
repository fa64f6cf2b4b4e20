/**
 * Pages for lending: applications, credit lines, disbursements, loans, requests for a higher limit.
 */
@NullMarked
package org.loanhub.console.lending;

import org.jspecify.annotations.NullMarked;
