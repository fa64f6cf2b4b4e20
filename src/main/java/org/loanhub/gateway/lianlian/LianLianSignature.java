package org.loanhub.gateway.lianlian;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * LianLian's RSA signature: Base64 of MD5withRSA over the fields that have a value, sorted by name and joined as
 * {@code name=value&name=value} in UTF-8, without {@code sign} itself (docs/reference/lianlian.md, Signature).
 */
public final class LianLianSignature {

    private static final String ALGORITHM = "MD5withRSA";

    private LianLianSignature() {}

    /** The text that is signed. Values stand in it raw, nested JSON as the very string that is sent. */
    public static String content(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(field -> !field.getKey().equals("sign"))
                        .filter(field ->
                                field.getValue() != null && !field.getValue().isEmpty())
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("&"));
    }

    public static String sign(Map<String, String> fields, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content(fields).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign for LianLian", e);
        }
    }

    /** Whether the field {@code sign} is the signature of the other fields; false as well if there is none. */
    public static boolean verify(Map<String, String> fields, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(content(fields).getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getMimeDecoder().decode(fields.getOrDefault("sign", "")));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * @param base64 PKCS#8, as LianLian's merchant console hands it out
     * @throws IllegalArgumentException if it is no RSA key
     */
    public static PrivateKey privateKey(String base64) {
        try {
            return rsa().generatePrivate(new PKCS8EncodedKeySpec(decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a PKCS#8 RSA private key", e);
        }
    }

    /**
     * @param base64 X.509 SubjectPublicKeyInfo
     * @throws IllegalArgumentException if it is no RSA key
     */
    public static PublicKey publicKey(String base64) {
        try {
            return rsa().generatePublic(new X509EncodedKeySpec(decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an X.509 RSA public key", e);
        }
    }

    private static KeyFactory rsa() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA");
    }

    private static byte[] decode(String base64) {
        return Base64.getMimeDecoder().decode(base64);
    }
}
