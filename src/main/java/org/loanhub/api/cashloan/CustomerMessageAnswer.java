package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.messaging.CustomerMessage;

/** Document 001 section 24.3. */
@JSONType(alphabetic = false)
record CustomerMessageAnswer(
        String id, String messageTitle, String messageContent, String messageType, String sendDate) {

    static CustomerMessageAnswer from(CustomerMessage message, Forms forms) {
        return new CustomerMessageAnswer(
                message.publicId(),
                message.title(),
                message.content(),
                Codes.of(message.type()),
                forms.seconds(message.sentAt()));
    }
}
