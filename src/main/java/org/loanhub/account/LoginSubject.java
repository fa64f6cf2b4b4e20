package org.loanhub.account;

import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LookupKey;

/**
 * Whose wrong passwords are counted together, whether there is such an account or not.
 *
 * @param nameLookup HMAC of the login name
 * @param addressLookup HMAC of the network; {@link #EVERYWHERE} for all networks that the account never logged in from
 */
record LoginSubject(Channel channel, String nameLookup, String addressLookup) {

    static final String EVERYWHERE = "";

    static LoginSubject of(LookupKey lookup, Credentials tried) {
        return new LoginSubject(
                tried.channel(),
                nameLookup(lookup, tried.loginName()),
                lookup.of("address", ClientNetwork.of(tried.clientAddress())));
    }

    static String nameLookup(LookupKey lookup, LoginName name) {
        return lookup.of("login-name", name.value());
    }

    LoginSubject everywhere() {
        return new LoginSubject(channel, nameLookup, EVERYWHERE);
    }
}
