/**
 * Loan products: what may be borrowed through each published API, and on which terms.
 *
 * <p>A product whose worst case costs more than the yearly ceiling is refused when it is loaded. Products are kept in
 * memory, so that a quote needs no database. Any room may read them; they are changed by the DBA or the console only.
 */
@NullMarked
package org.loanhub.product;

import org.jspecify.annotations.NullMarked;
