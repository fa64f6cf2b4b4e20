package org.loanhub.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Whose tries are counted together: one IPv4 address, or the 64 leading bits of an IPv6 address, which one line has. */
final class ClientNetwork {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int PREFIX_BYTES = 8;

    private ClientNetwork() {}

    static String of(String address) {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            // Figures with colons are never looked up by name.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES)) + "/64"
                    : parsed.getHostAddress();
        } catch (UnknownHostException malformed) {
            return address;
        }
    }
}
