package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import java.util.Objects;
import org.loanhub.messaging.SystemMessage;

/** Document 001 section 25.2. */
@JSONType(alphabetic = false)
record SystemMessageAnswer(
        String id, String eventUrl, String messageTitle, String messageContent, String messageType, String sendDate) {

    static SystemMessageAnswer from(SystemMessage message, Forms forms) {
        return new SystemMessageAnswer(
                Long.toString(message.id()),
                Objects.requireNonNullElse(message.eventUrl(), ""),
                message.title(),
                message.content(),
                Codes.of(message.kind()),
                forms.seconds(message.publishedAt()));
    }
}
