/**
 * 悟空 (document 002): loans for days behind an opaque token, checked through Limu, paid on LianLian's own pages.
 *
 * <p>HTTP is always 200, {@code status} tells. Shapes and types of the fields are those of each printed example, where one call
 * writes a figure as text and the next as a number; the rules live in the core rooms. What the document leaves out is in
 * {@code docs/api/wukong.md}.
 */
@NullMarked
package org.loanhub.api.wukong;

import org.jspecify.annotations.NullMarked;
