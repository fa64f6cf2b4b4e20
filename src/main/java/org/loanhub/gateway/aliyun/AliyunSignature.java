package org.loanhub.gateway.aliyun;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of Aliyun's RPC calls, version 1.0: Base64 of HMAC-SHA1 over {@code METHOD&%2F&} and the encoded sorted
 * query, keyed by the access key's secret and {@code &} (docs/reference/aliyun.md).
 */
public final class AliyunSignature {

    private AliyunSignature() {}

    /** @param method {@code GET} or {@code POST}; the parameters are the same for both */
    public static String sign(String method, Map<String, String> parameters, String accessKeySecret) {
        String content = method + "&" + encode("/") + "&" + encode(query(parameters));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec((accessKeySecret + "&").getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    /** The parameters but {@code Signature}, sorted and encoded: the query or form as it is sent, without its signature. */
    public static String query(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals("Signature"))
                        .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** RFC 3986: all but letters, digits and {@code -_.~} as {@code %XX}. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
