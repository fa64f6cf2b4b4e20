package org.loanhub.api.futureloan;

import java.nio.charset.StandardCharsets;
import org.springframework.util.DigestUtils;

/** Document 004 keeps passwords as MD5; here that is only the first step, what is stored is Argon2id over it. */
final class PasswordDigest {

    private PasswordDigest() {}

    static String of(String password) {
        return DigestUtils.md5DigestAsHex(password.getBytes(StandardCharsets.UTF_8));
    }
}
