package org.loanhub.security;

/** A token that nobody may believe from memory any more. */
record EndedToken(long id, String tokenHash) {}
