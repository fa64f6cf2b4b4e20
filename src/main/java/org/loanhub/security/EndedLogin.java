package org.loanhub.security;

/** A token or a session that nobody may believe from memory any more. */
record EndedLogin(long id, String tokenHash) {}
