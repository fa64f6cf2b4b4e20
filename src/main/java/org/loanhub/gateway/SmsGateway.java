package org.loanhub.gateway;

import java.time.LocalDate;
import org.loanhub.kernel.MobileNumber;

/** Sends texts to mobile phones. */
public interface SmsGateway {

    /**
     * Sends one text. It is never sent twice: when no answer comes, its receipt is looked up instead.
     */
    SmsResult send(SmsMessage message);

    /**
     * Whether Aliyun has this text, for a text whose sending is unknown.
     *
     * @param sentOn the day it was sent, Asia/Shanghai
     */
    SmsReceipt findReceipt(MobileNumber mobile, String outId, LocalDate sentOn);
}
