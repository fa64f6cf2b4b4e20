package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.loanhub.api.kit.Bodies;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.gateway.CashierRedirect;
import org.loanhub.payment.CashierVisit;
import org.loanhub.payment.PaymentNotifications;
import org.loanhub.payment.PaymentPurpose;
import org.loanhub.repayment.CashierService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Repayments on LianLian's page. */
@RestController
class PaymentController {

    static final String RETURN_PATH = "/llpay-auth-url-return";

    private static final String NOTIFY_PATH = "/llpay-auth-pay-notify";

    private final CashierService payments;
    private final PaymentNotifications notifications;
    private final RepaymentRecords records;
    private final Caller caller;
    private final Dialect dialect;
    private final CashierVisit visit;

    PaymentController(
            CashierService payments,
            PaymentNotifications notifications,
            RepaymentRecords records,
            Caller caller,
            Dialect dialect,
            @Value("${public-url}") String publicUrl) {
        this.payments = payments;
        this.notifications = notifications;
        this.records = records;
        this.caller = caller;
        this.dialect = dialect;
        this.visit = new CashierVisit("用户主动还款", "悟空互金-用户还款", publicUrl + NOTIFY_PATH, publicUrl + RETURN_PATH);
    }

    @PostMapping("/llpay-auth-pay")
    Envelope pay(Fields fields) {
        Long couponId = fields.optionalWhole("coupon_id", "代金券ID格式不正确").orElse(null);
        CashierRedirect page = payments.open(caller.id(), LoanId.from(fields), couponId, visit);
        return Envelope.one(Map.of("req_data", dialect.reqData(page)));
    }

    @GetMapping("/repayments-record")
    Envelope list(Fields fields) {
        Paging paging = ListRequest.from(fields);
        return Envelope.slice(records.list(caller.id(), paging));
    }

    /** The body's very text is what is signed. */
    @NoToken
    @PostMapping({NOTIFY_PATH, "/1" + NOTIFY_PATH})
    NotifyAnswer takeNotification(HttpServletRequest request) {
        return NotifyAnswer.of(
                notifications.take(PaymentPurpose.CASHIER, NOTIFY_PATH, Bodies.text(request, WukongConfig.MAX_BODY)));
    }

    /** LianLian sends a notification again, up to thirty times, until the code is 0000. */
    @JSONType(alphabetic = false)
    record NotifyAnswer(
            @JSONField(name = "ret_code") String code,
            @JSONField(name = "ret_msg") String message) {

        private static NotifyAnswer of(boolean taken) {
            return taken ? new NotifyAnswer("0000", "交易成功") : new NotifyAnswer("9999", "交易失败");
        }
    }
}
