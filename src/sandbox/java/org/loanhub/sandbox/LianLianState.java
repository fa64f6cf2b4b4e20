package org.loanhub.sandbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What the simulated LianLian knows: orders, signed cards, authorised plans. Thread-safe. */
final class LianLianState {

    record Agreement(String no, String userId, String cardNo) {}

    /** @param amounts by the day in the plan, yuan */
    record Plan(String planNo, String agreementNo, Map<String, String> amounts) {}

    private final Clock clock;
    private final SandboxMemory memory;

    /** Begins with the time, so that numbers of an earlier run do not come again. */
    private final AtomicLong counter;

    private final Map<String, LianLianOrder> orders = new ConcurrentHashMap<>();
    private final Map<String, Agreement> agreements = new ConcurrentHashMap<>();
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();

    LianLianState(Clock clock, SandboxMemory memory) {
        this.clock = clock;
        this.memory = memory;
        this.counter = new AtomicLong(clock.millis() / 10);
        memory.recall("order", event -> {
            LianLianOrder order = LianLianOrder.recalled(event);
            if (order.scenario != Scenario.LOST_ORDER) {
                orders.put(order.no(), order);
            }
        });
        memory.recall("agreement", event -> {
            Agreement agreement = event.to(Agreement.class);
            agreements.put(agreement.no(), agreement);
        });
        memory.recall("unbound", event -> agreements.remove(event.getString("no")));
        memory.recall("plan", event -> plans.put(event.getString("planNo"), event.to(Plan.class)));
    }

    /** Sixteen digits, beginning with the day. */
    String newNumber() {
        return today() + "%08d".formatted(counter.incrementAndGet() % 100_000_000);
    }

    /** The number of the newest payment that succeeded, or a new one if there is none. */
    String newestNumber() {
        return newestOrders(Integer.MAX_VALUE).stream()
                .filter(order -> order.kind != LianLianOrder.Kind.PAY_OUT)
                .filter(order -> order.result().equals("SUCCESS"))
                .map(order -> order.paybill)
                .findFirst()
                .orElseGet(this::newNumber);
    }

    String today() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
    }

    /** The order of that number, made by {@code maker} unless it is there. */
    LianLianOrder order(String no, Supplier<LianLianOrder> maker) {
        return orders.computeIfAbsent(no, unknown -> {
            LianLianOrder order = maker.get();
            memory.remember("order", order.toEvent());
            return order;
        });
    }

    void becomes(LianLianOrder order, String result) {
        order.becomes(result);
        memory.remember("order", order.toEvent());
    }

    /** What a query finds. An order of unknown end may be found finished by it, and is so from then on. */
    String resultOfQuery(LianLianOrder order) {
        String before = order.result();
        String found = order.resultOfQuery();
        if (!found.equals(before)) {
            memory.remember("order", order.toEvent());
        }
        return found;
    }

    Optional<LianLianOrder> findOrder(String no) {
        return Optional.ofNullable(orders.get(no));
    }

    void forget(LianLianOrder order) {
        orders.remove(order.no());
    }

    List<LianLianOrder> newestOrders(int count) {
        List<LianLianOrder> all = new ArrayList<>(orders.values());
        all.sort(Comparator.comparing((LianLianOrder order) -> order.paybill).reversed());
        return all.subList(0, Math.min(count, all.size()));
    }

    /** A card that a user signs again keeps its agreement. */
    synchronized Agreement sign(String userId, String cardNo) {
        return agreementsOf(userId).stream()
                .filter(agreement -> agreement.cardNo().equals(cardNo))
                .findFirst()
                .orElseGet(() -> newAgreement(userId, cardNo));
    }

    /** The one that {@code no_agree} names, if it is of {@code user_id}. */
    Optional<Agreement> agreementOf(Map<String, String> fields) {
        return Optional.ofNullable(agreements.get(fields.getOrDefault("no_agree", "")))
                .filter(agreement -> agreement.userId().equals(fields.get("user_id")));
    }

    List<Agreement> agreementsOf(String userId) {
        return agreements.values().stream()
                .filter(agreement -> agreement.userId().equals(userId))
                .sorted(Comparator.comparing(Agreement::no))
                .toList();
    }

    void unbind(Agreement agreement) {
        agreements.remove(agreement.no());
        memory.remember("unbound", Map.of("no", agreement.no()));
    }

    void authorise(Plan plan) {
        plans.put(plan.planNo(), plan);
        memory.remember("plan", plan);
    }

    Optional<Plan> plan(String planNo) {
        return Optional.ofNullable(plans.get(planNo));
    }

    private Agreement newAgreement(String userId, String cardNo) {
        Agreement agreement = new Agreement(newNumber(), userId, cardNo);
        agreements.put(agreement.no(), agreement);
        memory.remember("agreement", agreement);
        return agreement;
    }
}
