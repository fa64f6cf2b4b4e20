package org.loanhub.payment;

import java.util.List;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps what came up with payments and only a person can decide. */
@Service
public class PaymentAlerts {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentAlerts.class);
    private static final int MAX_SHOWN = 100;
    private static final int MAX_DETAIL_LENGTH = 255;
    private static final int MAX_ORDER_NO_LENGTH = 64;

    private final PaymentAlertMapper mapper;
    private final BusinessTime time;

    PaymentAlerts(PaymentAlertMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** Notes it once for each kind and order. Call it outside of a transaction, or a rollback loses it. */
    public void raise(PaymentAlert.Kind kind, String orderNo, String detail) {
        LOG.warn("payment alert {} for order {}: {}", kind, orderNo, detail);
        mapper.insertUnlessThere(
                kind,
                PlainText.cut(orderNo, MAX_ORDER_NO_LENGTH),
                PlainText.cut(detail, MAX_DETAIL_LENGTH),
                time.now());
    }

    /** A message claims to be LianLian's and is not. Noted once a day, because anybody can send any number of them. */
    public void raiseForged(String path) {
        raise(
                PaymentAlert.Kind.BAD_SIGNATURE,
                "forged-" + time.today(),
                "notifications with a wrong signature or merchant at " + path);
    }

    /** The oldest that nobody has dealt with, 100 at most. */
    public List<PaymentAlert> listOpen() {
        return mapper.listOpen(MAX_SHOWN);
    }

    public void markHandled(long id, Actor operator) {
        mapper.markHandled(id, operator, time.now());
    }
}
