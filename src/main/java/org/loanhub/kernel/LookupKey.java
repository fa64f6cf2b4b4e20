package org.loanhub.kernel;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the text by which an encrypted value is found again: HMAC-SHA256 under a key of its own, so that nobody who sees
 * the database can try values out. Thread-safe.
 */
public final class LookupKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_BYTES = 32;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if the key is shorter than 32 bytes */
    public LookupKey(byte[] key) {
        if (key.length < MIN_BYTES) {
            throw new IllegalArgumentException("a look-up key needs at least 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * 64 hexadecimal digits, always the same for the same two texts.
     *
     * @param purpose what the value is, such as {@code national-id}: equal values of different purposes have different
     *     look-ups
     */
    public String of(String purpose, String value) {
        byte[] text = (purpose + '\0' + value).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(mac().doFinal(text));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", impossible);
        }
    }
}
