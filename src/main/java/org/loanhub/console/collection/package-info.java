/**
 * Pages for late loans and who follows them up.
 */
@NullMarked
package org.loanhub.console.collection;

import org.jspecify.annotations.NullMarked;
