package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/**
 * Key pairs made for one run, or for one folder.
 *
 * @param merchant ours: the application signs with its private key
 * @param lianLian theirs: answers and notifications are signed with its private key
 * @param nobody signs what a scenario wants signed wrongly
 */
record LianLianKeys(KeyPair merchant, KeyPair lianLian, KeyPair nobody) {

    static LianLianKeys make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new LianLianKeys(
                    generator.generateKeyPair(), generator.generateKeyPair(), generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    /**
     * Those in the file; made and written there if it is not there yet.
     *
     * @throws IllegalStateException if the file holds something else
     */
    static LianLianKeys keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                JSONObject kept = JSON.parseObject(Files.readString(file));
                return new LianLianKeys(
                        pair(kept.getJSONObject("merchant")),
                        pair(kept.getJSONObject("lianLian")),
                        pair(kept.getJSONObject("nobody")));
            }
            LianLianKeys made = make();
            Files.writeString(
                    file,
                    JSON.toJSONString(Map.of(
                            "merchant", text(made.merchant),
                            "lianLian", text(made.lianLian),
                            "nobody", text(made.nobody))));
            return made;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(file + " does not hold the sandbox's keys", broken);
        }
    }

    private static Map<String, String> text(KeyPair pair) {
        return Map.of("public", base64(pair.getPublic()), "private", base64(pair.getPrivate()));
    }

    private static KeyPair pair(JSONObject text) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("RSA");
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(bytes(text, "public"))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(text, "private"))));
    }

    private static byte[] bytes(JSONObject text, String name) {
        return Base64.getDecoder().decode(text.getString(name));
    }

    static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
