package org.loanhub.gateway;

import java.time.Instant;

/**
 * Who pays or signs a card; LianLian's risk control wants to know.
 *
 * @param userId our number of the person, at most 32 characters, the same in every call
 * @param registeredAt when the account was opened here
 */
public record Payer(String userId, String name, String nationalId, String mobile, Instant registeredAt) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Payer[" + userId + "]";
    }
}
