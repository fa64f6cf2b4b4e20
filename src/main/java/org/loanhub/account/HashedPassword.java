package org.loanhub.account;

/** A password after Argon2id, in the hash's standard text form ({@code $argon2id$v=19$...}). */
public record HashedPassword(String text) {}
