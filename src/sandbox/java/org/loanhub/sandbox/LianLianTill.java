package org.loanhub.sandbox;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.loanhub.sandbox.LianLianOrder.Kind;

/** Takes orders at the simulated LianLian, and lets them end as their scenario wants. */
final class LianLianTill {

    private static final String WAITING = "WAITING";

    private final LianLianState book;
    private final LianLianNotifier notifier;
    private final Scenarios scenarios;
    private final SandboxTiming timing;

    LianLianTill(LianLianState book, LianLianNotifier notifier, Scenarios scenarios, SandboxTiming timing) {
        this.book = book;
        this.notifier = notifier;
        this.scenarios = scenarios;
        this.timing = timing;
    }

    Scenario scenario(String cardNo, String yuan) {
        String fen = new BigDecimal(yuan).movePointRight(2).toBigInteger().toString();
        return scenarios.of(Scenarios.Party.LIANLIAN, cardNo, fen);
    }

    void delay(Scenario scenario) throws InterruptedException {
        scenarios.delay(scenario);
    }

    /** While the payer has the page open, a query says that the order is waiting. */
    void open(Map<String, String> fields) {
        book.order(
                fields.getOrDefault("no_order", ""),
                () -> new LianLianOrder(Kind.PAGE, fields, Scenario.FINE, book.newNumber(), book.today(), "", WAITING));
    }

    /** An order whose number is known stays as it is, unless it waits for its payer. */
    LianLianOrder take(Kind kind, Map<String, String> fields, Scenario scenario, String cardNo) {
        book.findOrder(fields.getOrDefault("no_order", ""))
                .filter(known -> known.result().equals(WAITING))
                .ifPresent(book::forget);
        AtomicBoolean isNew = new AtomicBoolean();
        LianLianOrder order = book.order(fields.getOrDefault("no_order", ""), () -> {
            isNew.set(true);
            String number = scenario == Scenario.DUPLICATE_NUMBER ? book.newestNumber() : book.newNumber();
            return new LianLianOrder(kind, fields, scenario, number, book.today(), cardNo, firstResult(kind, scenario));
        });
        if (isNew.get()) {
            letEnd(order);
        }
        return order;
    }

    void confirm(LianLianOrder order) {
        if (order.result().equals("CHECK")) {
            book.becomes(order, "SUCCESS");
            notifier.orderEnded(order);
        }
    }

    private static String firstResult(Kind kind, Scenario scenario) {
        return switch (scenario) {
            case UNKNOWN_THEN_HEALED, FAILED_LATER -> "PROCESSING";
            case NEEDS_CONFIRMATION -> kind == Kind.PAY_OUT ? "CHECK" : "SUCCESS";
            case FAILED_THEN_PAID -> "FAILURE";
            case REFUSED, BALANCE_TOO_LOW -> kind == Kind.PAY_OUT ? "SUCCESS" : "FAILURE";
            default -> "SUCCESS";
        };
    }

    private void letEnd(LianLianOrder order) {
        if (order.scenario == Scenario.LOST_ORDER) {
            book.forget(order);
        } else if (order.scenario == Scenario.FAILED_LATER) {
            notifier.later(timing.late(), () -> turnAround(order, "FAILURE"));
        } else if (order.result().equals("SUCCESS")) {
            notifier.orderEnded(order);
        }
        if (order.scenario == Scenario.FAILED_THEN_PAID) {
            notifier.later(timing.late(), () -> end(order, "SUCCESS"));
        }
        if (order.scenario == Scenario.REVERSED) {
            notifier.later(timing.late(), () -> turnAround(order, order.kind == Kind.PAY_OUT ? "CANCEL" : "REFUND"));
        }
    }

    /** The order ends so now, whatever it was, and that is notified. */
    void end(LianLianOrder order, String result) {
        book.becomes(order, result);
        notifier.send(order);
    }

    // A payment that fails is not notified; all else is.
    private void turnAround(LianLianOrder order, String result) {
        book.becomes(order, result);
        if (order.kind == Kind.PAY_OUT || result.equals("REFUND")) {
            notifier.orderEnded(order);
        }
    }
}
