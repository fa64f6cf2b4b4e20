package org.loanhub.security;

/** What a login may be allowed to do beyond its own affairs. */
public final class Permission {

    public static final String AUDIT_PROJECTS = "project:audit";

    private Permission() {}
}
