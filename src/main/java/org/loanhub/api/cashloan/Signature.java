package org.loanhub.api.cashloan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.loanhub.kernel.ConstantTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Signs messages and checks their signatures, document 001, section 3; proven by the vectors of the tests,
 * cashloan-signature.json.
 */
@Component
class Signature {

    private static final String FIELD = "sign";

    private final String appKey;

    Signature(@Value("${cashloan.app-key}") String appKey) {
        this.appKey = appKey;
    }

    /** The signature of the whole message with its timestamp and nonce; a {@code sign} in it is ignored. */
    String of(Map<String, ?> message) {
        Map<String, Object> signed = new LinkedHashMap<>(message);
        signed.remove(FIELD);
        return sha1(appKey + message.get("timestamp") + message.get("nonce") + CanonicalJson.of(signed));
    }

    boolean fits(Map<String, ?> message) {
        try {
            return message.get(FIELD) instanceof String given
                    && ConstantTime.equal(of(message), given.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noJson) {
            return false;
        }
    }

    private static String sha1(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes(text)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
