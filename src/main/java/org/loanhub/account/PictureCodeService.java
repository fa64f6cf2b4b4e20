package org.loanhub.account;

import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/**
 * Picture codes, which slow down whoever asks for texts by machine. A code is bound to nothing but its value (docs/adr/0031).
 */
@Service
public class PictureCodeService {

    /** Four lower-case letters and digits, good for two minutes and one use. */
    public String issue() {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * Uses a code up; letters may be large or small.
     *
     * @throws LendingException PICTURE_CODE_WRONG, PICTURE_CODE_EXPIRED
     */
    public void use(String code) {
        throw new UnsupportedOperationException("to come");
    }
}
