package org.loanhub.account;

import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/**
 * Six-digit codes sent by SMS. Only the newest code of a channel, purpose and number counts. Call outside of a transaction.
 */
@Service
public class SmsCodeService {

    /** @throws LendingException SMS_TOO_OFTEN, SMS_NOT_SENT */
    public void send(SmsCodeRequest request) {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * Checks and uses up a code. For ten minutes from here the next step is allowed: {@link SignUpService#signUp} or
     * {@link PasswordService#reset}.
     *
     * @throws LendingException SMS_CODE_WRONG, SMS_CODE_EXPIRED
     */
    public void check(Channel channel, SmsPurpose purpose, String mobile, String code) {
        throw new UnsupportedOperationException("to come");
    }

    /** Whether the next step is allowed now. */
    public boolean isChecked(Channel channel, SmsPurpose purpose, String mobile) {
        throw new UnsupportedOperationException("to come");
    }
}
