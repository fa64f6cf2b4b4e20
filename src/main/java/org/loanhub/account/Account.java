package org.loanhub.account;

import java.time.Instant;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;

/**
 * Somebody who can log in.
 *
 * @param loginName unique in the channel; a mobile number in every published API
 * @param createdAt whole seconds
 */
public record Account(long id, Channel channel, LoginName loginName, String displayName, Role role, Instant createdAt) {

    /**
     * The number that the person logs in with.
     *
     * @throws IllegalStateException if it is none: ask for accounts of borrowers only
     */
    public MobileNumber mobile() {
        return loginName
                .mobile()
                .orElseThrow(
                        () -> new IllegalStateException("account " + id + " does not log in with a mobile number"));
    }
}
