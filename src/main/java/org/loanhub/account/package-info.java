/**
 * Login accounts: who may log in through which published API, and with what password.
 *
 * <p>A login name is unique within its channel; accounts of one channel are strangers to another. Passwords are kept as
 * Argon2id only, and at most a few are hashed at a time, so that logins never starve other calls. Every room and every
 * API may use this one.
 */
@NullMarked
package org.loanhub.account;

import org.jspecify.annotations.NullMarked;
