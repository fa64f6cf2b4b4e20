package org.loanhub.account;

import java.time.Duration;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;

/**
 * A request to send a code.
 *
 * @param clientAddress the network address of the client; texts are counted for it
 * @param life how long the code can be checked
 */
public record SmsCodeRequest(
        Channel channel, SmsPurpose purpose, MobileNumber mobile, String clientAddress, Duration life) {

    /** For APIs that do not say how long a code lives. */
    public static final Duration USUAL_LIFE = Duration.ofMinutes(5);
}
