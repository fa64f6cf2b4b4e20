package org.loanhub.api.wukong;

/** Clients that cannot send PUT send POST and say what they mean in a header. */
final class MethodOverride {

    /** The header that makes a POST a PUT. */
    static final String PUT = "X-HTTP-Method-Override=PUT";

    private MethodOverride() {}
}
