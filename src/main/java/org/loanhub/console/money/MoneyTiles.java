package org.loanhub.console.money;

import java.util.List;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.DeskSource;
import org.loanhub.console.web.DeskTile;
import org.loanhub.payment.PaymentAlerts;
import org.loanhub.security.Permission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Payments that only a person can put right. */
@Component
@Order(2)
class MoneyTiles implements DeskSource {

    private final PaymentAlerts alerts;

    MoneyTiles(PaymentAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public List<DeskTile> tiles(Operator operator) {
        return operator.may(Permission.CONSOLE_CASH)
                ? List.of(DeskTile.todo("支付异常", alerts.listOpen().size(), "/console/repayments"))
                : List.of();
    }
}
