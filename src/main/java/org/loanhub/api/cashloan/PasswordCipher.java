package org.loanhub.api.cashloan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.loanhub.kernel.Misconfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the passwords of this API: DES/CBC with the app key (document 001, section 3; proven by the vectors of the tests,
 * cashloan-signature.json). DES protects nothing any more; it is the documented form, and TLS is what keeps passwords from
 * being read on their way.
 */
@Component
class PasswordCipher {

    private static final int KEY_BYTES = 8;
    private static final IvParameterSpec START = new IvParameterSpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

    private final SecretKeySpec key;

    /** @throws Misconfiguration if the key has not exactly 8 bytes in UTF-8 */
    PasswordCipher(@Value("${cashloan.app-key}") String appKey) {
        byte[] bytes = appKey.getBytes(StandardCharsets.UTF_8);
        if (bytes.length != KEY_BYTES) {
            throw new Misconfiguration("cashloan.app-key has " + bytes.length + " bytes and has to have 8");
        }
        key = new SecretKeySpec(bytes, "DES");
    }

    /** The password behind the text; text that is no ciphertext is the password itself, as the document's samples show it. */
    String read(String text) {
        try {
            String plain = decode(decrypt(Base64.getDecoder().decode(text)));
            return isTypeable(plain) ? plain : text;
        } catch (IllegalArgumentException | GeneralSecurityException | CharacterCodingException noCiphertext) {
            return text;
        }
    }

    private byte[] decrypt(byte[] bytes) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, START);
        return cipher.doFinal(bytes);
    }

    /** Strictly: random bytes, which some plain texts decrypt to, are hardly ever UTF-8. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean isTypeable(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(Character::isISOControl);
    }
}
