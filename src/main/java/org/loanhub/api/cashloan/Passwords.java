package org.loanhub.api.cashloan;

import java.util.Optional;
import org.loanhub.api.kit.Fields;
import org.springframework.stereotype.Component;

/** Reads passwords: encrypted or plain, 6 to 64 characters. The document names no length; its samples have five and more. */
@Component
class Passwords {

    private static final int MIN_LENGTH = 6;
    private static final int MAX_LENGTH = 64;

    private final PasswordCipher cipher;

    Passwords(PasswordCipher cipher) {
        this.cipher = cipher;
    }

    /** The password as typed; empty if it is absent, or longer than any that can be set. */
    Optional<String> find(Fields fields, String name) {
        return fields.text(name).map(cipher::read).filter(password -> password.length() <= MAX_LENGTH);
    }

    /** @throws Refusal this failure, if the field holds no password that may be set */
    String requireNew(Fields fields, String name, Failure failure) {
        return find(fields, name)
                .filter(password -> password.length() >= MIN_LENGTH)
                .orElseThrow(() -> failure.because("密码长度应为" + MIN_LENGTH + "到" + MAX_LENGTH + "位"));
    }
}
