package org.loanhub.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loanhub.kernel.Misconfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The proxies whose word is believed about where a request came from: setting {@code server.trusted-proxies}. */
@Component
class TrustedProxies {

    private static final String NOBODY = "none";
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern PREFIX = Pattern.compile("\\d{1,3}");

    private final List<Network> networks;

    /** @param bits how many leading bits of the address count */
    private record Network(byte[] address, int bits) {

        boolean has(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if ((address[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param setting addresses and networks with commas between them, such as {@code 10.0.0.0/8, ::1}; or {@code none}
     * @throws Misconfiguration if it is nothing of the kind
     */
    TrustedProxies(@Value("${server.trusted-proxies}") String setting) {
        networks = setting.strip().equals(NOBODY)
                ? List.of()
                : Arrays.stream(setting.split(",", -1))
                        .map(text -> network(text.strip()))
                        .toList();
    }

    boolean isOne(String address) {
        return !networks.isEmpty()
                && parse(address)
                        .map(bytes -> networks.stream().anyMatch(network -> network.has(bytes)))
                        .orElse(false);
    }

    /** The bytes of an address in figures; empty for anything else. */
    static Optional<byte[]> parse(String address) {
        if (!FIGURES.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            // Figures are never looked up by name.
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    private static Network network(String text) {
        int slash = text.indexOf('/');
        byte[] address =
                parse(slash < 0 ? text : text.substring(0, slash)).orElseThrow(() -> new Misconfiguration(words(text)));
        int all = address.length * Byte.SIZE;
        if (slash < 0) {
            return new Network(address, all);
        }
        String prefix = text.substring(slash + 1);
        if (!PREFIX.matcher(prefix).matches() || Integer.parseInt(prefix) > all) {
            throw new Misconfiguration(words(text));
        }
        return new Network(address, Integer.parseInt(prefix));
    }

    private static String words(String text) {
        return "server.trusted-proxies has to be none, or addresses such as 10.0.0.0/8 with commas between them, not "
                + text;
    }
}
