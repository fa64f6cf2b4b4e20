package org.loanhub.gateway.limu;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Limu's signature: lower-case hex SHA-1 over the parameters that have a value, sorted and joined as {@code k=v&k=v} with
 * raw values, and the secret right behind (docs/reference/limu.md, Signature).
 */
public final class LimuSignature {

    private LimuSignature() {}

    public static String sign(Map<String, String> parameters, String secret) {
        String content = new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals("sign"))
                        .filter(parameter -> !parameter.getValue().isEmpty())
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&"));
        return HexFormat.of().formatHex(sha1(content + secret));
    }

    private static byte[] sha1(String text) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
