package org.loanhub.gateway.lianlian;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * LianLian's envelope for disbursement messages:
 * {@code lianpay1_0_1$B64(RSA(hmacKey))$B64(RSA(aesKey))$B64(nonce)$B64(AES/CTR(message))$B64(HmacSHA256)}
 * (docs/reference/lianlian.md, Sealed requests).
 */
public final class LianLianPayLoad {

    private static final String VERSION = "lianpay1_0_1";
    private static final String RSA = "RSA/ECB/OAEPWithSHA-1AndMGF1Padding";
    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private LianLianPayLoad() {}

    /** @param receiver the public key of whoever is to read {@code message} */
    public static String seal(String message, PublicKey receiver) {
        try {
            byte[] hmacKey = random(32);
            byte[] aesKey = random(32);
            byte[] nonce = random(8);
            byte[] cipher = aes(Cipher.ENCRYPT_MODE, aesKey, nonce, message.getBytes(StandardCharsets.UTF_8));
            String sealed = base64(nonce) + "$" + base64(cipher);
            return String.join(
                    "$",
                    VERSION,
                    base64(rsa(Cipher.ENCRYPT_MODE, receiver, hmacKey)),
                    base64(rsa(Cipher.ENCRYPT_MODE, receiver, aesKey)),
                    sealed,
                    base64(hmac(hmacKey, sealed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a pay_load", e);
        }
    }

    /** @throws IllegalArgumentException if it is no pay_load, was changed on its way, or is for another key */
    public static String open(String payLoad, PrivateKey receiver) {
        String[] parts = payLoad.split("\\$", -1);
        if (parts.length != 6 || !parts[0].equals(VERSION)) {
            throw new IllegalArgumentException("not a " + VERSION + " pay_load");
        }
        try {
            byte[] hmacKey = rsa(Cipher.DECRYPT_MODE, receiver, decode(parts[1]));
            byte[] aesKey = rsa(Cipher.DECRYPT_MODE, receiver, decode(parts[2]));
            if (!MessageDigest.isEqual(hmac(hmacKey, parts[3] + "$" + parts[4]), decode(parts[5]))) {
                throw new IllegalArgumentException("the pay_load was changed on its way");
            }
            byte[] message = aes(Cipher.DECRYPT_MODE, aesKey, decode(parts[3]), decode(parts[4]));
            return new String(message, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the pay_load is for another key", e);
        }
    }

    private static byte[] rsa(int mode, Key key, byte[] input) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(RSA);
        cipher.init(mode, key);
        return cipher.doFinal(input);
    }

    private static byte[] aes(int mode, byte[] key, byte[] nonce, byte[] input) throws GeneralSecurityException {
        byte[] counterFromOne = Arrays.copyOf(nonce, 16);
        counterFromOne[15] = 1;
        Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(counterFromOne));
        return cipher.doFinal(input);
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) LETTERS_AND_DIGITS.charAt(RANDOM.nextInt(LETTERS_AND_DIGITS.length()));
        }
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    // LianLian's own samples break Base64 into lines.
    private static byte[] decode(String base64) {
        return Base64.getMimeDecoder().decode(base64);
    }
}
