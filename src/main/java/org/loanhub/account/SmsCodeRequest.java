package org.loanhub.account;

import java.time.Duration;
import org.loanhub.kernel.Channel;

/**
 * A code that somebody wants sent.
 *
 * @param clientAddress the network address of who asks; texts are counted by it
 * @param life how long the code can be checked
 */
public record SmsCodeRequest(Channel channel, SmsPurpose purpose, String mobile, String clientAddress, Duration life) {

    /** For APIs that do not say how long a code lives. */
    public static final Duration USUAL_LIFE = Duration.ofMinutes(5);

    /** Keeps the number out of logs. */
    @Override
    public String toString() {
        return "SmsCodeRequest[" + channel + ", " + purpose + "]";
    }
}
