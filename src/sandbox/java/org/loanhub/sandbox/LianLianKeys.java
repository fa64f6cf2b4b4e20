package org.loanhub.sandbox;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Key pairs made for one run.
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

    static String base64(java.security.Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
