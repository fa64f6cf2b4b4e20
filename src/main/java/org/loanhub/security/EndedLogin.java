package org.loanhub.security;

/** A token or a session that must not be accepted from memory any more. */
record EndedLogin(long id, String tokenHash) {}
