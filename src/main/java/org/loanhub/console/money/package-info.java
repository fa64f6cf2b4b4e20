/**
 * Pages for money that comes in and for the ledger.
 */
@NullMarked
package org.loanhub.console.money;

import org.jspecify.annotations.NullMarked;
