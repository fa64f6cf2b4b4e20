package org.loanhub.account;

import org.loanhub.kernel.Channel;

/**
 * What somebody tries to log in with.
 *
 * @param password as typed, or what the API sends instead of it
 * @param clientAddress the network address that it came from, in figures
 */
public record Credentials(Channel channel, LoginName loginName, String password, String clientAddress) {

    /** Without the password, and without the name. */
    @Override
    public String toString() {
        return "Credentials of " + channel;
    }
}
