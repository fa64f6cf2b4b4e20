/**
 * Pages for what is on offer and what is kept in lists: products, coupons, app versions, the blacklist.
 */
@NullMarked
package org.loanhub.console.catalogue;

import org.jspecify.annotations.NullMarked;
