/**
 * Login accounts: who may log in through which published API, with what password, and the codes that slow down machines and
 * show who holds a mobile number.
 *
 * <p>A login name is unique within its channel; accounts of one channel are strangers to another. Passwords are kept as
 * Argon2id only, and at most a few are hashed at a time, so that logins never starve other calls. Codes are kept as HMAC
 * only, used once, and counted in the database, so that limits hold across restarts and nodes. Every room and every API may
 * use this one.
 */
@NullMarked
package org.loanhub.account;

import org.jspecify.annotations.NullMarked;
