/**
 * 超即花 (document 003): a credit line and drawdowns under {@code /cjh-open-api}, behind an access token of OAuth.
 *
 * <p>{@code code} is 1 for what was done and 0 for what was not, HTTP is 200 for both; without a good token it is 401. What the
 * document leaves out (token, registration, application, repayment) is added and marked in {@code docs/api/chaojihua.md}. The
 * rules live in {@code application}, {@code kyc}, {@code loan} and {@code repayment}.
 */
@NullMarked
package org.loanhub.api.chaojihua;

import org.jspecify.annotations.NullMarked;
