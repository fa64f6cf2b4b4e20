package org.loanhub.api.lianlian;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.loanhub.payment.DebitSender;
import org.loanhub.payment.DisbursementSender;
import org.loanhub.payment.PaymentNotifications;
import org.loanhub.payment.PaymentPurpose;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes notifications. The body's very bytes are what is signed, so they are read as they are. */
@RestController
class NotifyController {

    /** A notification has some hundred bytes; what is longer is none, and is cut off. */
    private static final int MAX_BYTES = 64 * 1024;

    private final PaymentNotifications notifications;

    NotifyController(PaymentNotifications notifications) {
        this.notifications = notifications;
    }

    @PostMapping(DisbursementSender.NOTIFY_PATH)
    NotifyAnswer disbursement(HttpServletRequest request) throws IOException {
        return take(PaymentPurpose.DISBURSEMENT, DisbursementSender.NOTIFY_PATH, request);
    }

    @PostMapping(DebitSender.NOTIFY_PATH)
    NotifyAnswer debit(HttpServletRequest request) throws IOException {
        return take(PaymentPurpose.DEBIT, DebitSender.NOTIFY_PATH, request);
    }

    private NotifyAnswer take(PaymentPurpose purpose, String path, HttpServletRequest request) throws IOException {
        String body = new String(request.getInputStream().readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
        return NotifyAnswer.taken(notifications.take(purpose, path, body));
    }
}
