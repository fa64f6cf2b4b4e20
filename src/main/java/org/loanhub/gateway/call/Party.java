package org.loanhub.gateway.call;

import java.util.Arrays;
import java.util.Optional;

/** Whom we call: each has its own connections, its own breaker and its own settings. */
public enum Party {
    LIANLIAN("lianlian"),
    LIMU("limu"),
    /** Texts, sent by Aliyun. */
    SMS("sms");

    private final String id;

    Party(String id) {
        this.id = id;
    }

    /** As the call log has it, and as settings begin: {@code sms.read-timeout-ms}. */
    public String id() {
        return id;
    }

    /** @param id as {@link #id} gives it; anything else is nobody */
    public static Optional<Party> find(String id) {
        return Arrays.stream(values()).filter(party -> party.id.equals(id)).findFirst();
    }
}
