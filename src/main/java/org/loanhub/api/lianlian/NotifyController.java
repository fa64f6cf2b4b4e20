package org.loanhub.api.lianlian;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.loanhub.loan.DisbursementService;
import org.loanhub.repayment.RepaymentService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes notifications. The body's very bytes are what is signed, so they are read as they are. */
@RestController
class NotifyController {

    /** A notification has some hundred bytes; what is longer is none, and is cut off. */
    private static final int MOST_BYTES = 64 * 1024;

    private final DisbursementService disbursements;
    private final RepaymentService repayments;

    NotifyController(DisbursementService disbursements, RepaymentService repayments) {
        this.disbursements = disbursements;
        this.repayments = repayments;
    }

    @PostMapping(DisbursementService.NOTIFY_PATH)
    NotifyAnswer payOut(HttpServletRequest request) throws IOException {
        return NotifyAnswer.taken(disbursements.takeNotification(body(request)));
    }

    @PostMapping(RepaymentService.NOTIFY_PATH)
    NotifyAnswer repayment(HttpServletRequest request) throws IOException {
        return NotifyAnswer.taken(repayments.takeNotification(body(request)));
    }

    private static String body(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }
}
