package org.loanhub.account;

import java.util.UUID;
import org.loanhub.kernel.LookupKey;

/**
 * Who passed the check of an SMS code. Only they may take the step that it allows: whoever knows the number and nothing else
 * is another holder.
 */
public final class CodeHolder {

    private final String name;

    private CodeHolder(String name) {
        this.name = name;
    }

    /** Whoever has this session. */
    public static CodeHolder session(String id) {
        return new CodeHolder("session " + id);
    }

    /** Everybody behind this network address, for clients that keep no session. */
    public static CodeHolder address(String clientAddress) {
        return new CodeHolder("address " + clientAddress);
    }

    /** The call that is being handled: it takes the step itself, and nothing of it is left for another call. */
    public static CodeHolder thisCall() {
        return new CodeHolder("call " + UUID.randomUUID());
    }

    String lookup(LookupKey key) {
        return key.of("code-holder", name);
    }
}
