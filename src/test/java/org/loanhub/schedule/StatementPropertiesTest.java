package org.loanhub.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;

/** Whenever receipts, reversals and days become known, the end is as if all had been known in time. */
class StatementPropertiesTest {

    private static final int STORIES = 20_000;
    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    @Test
    void theOrderInWhichThingsBecomeKnownDoesNotMatter() {
        long seed = Long.getLong("story.seed", System.nanoTime());
        System.out.println("StatementPropertiesTest: -Dstory.seed=" + seed + ", " + STORIES + " stories");
        Random seeds = new Random(seed);
        for (int i = 0; i < STORIES; i++) {
            long story = seeds.nextLong();
            new Story(new Random(story)).check("story " + i + " of seed " + seed);
        }
    }

    /** One loan, what was paid of it and taken back, and the order in which that became known. */
    private static final class Story {

        private final Random random;
        private final List<PlannedLine> plan = new ArrayList<>();
        private final BigDecimal rate;
        private final int limitDays;
        private final List<DatedReceipt> lasting = new ArrayList<>();
        private final List<DatedReceipt> takenBack = new ArrayList<>();
        private final LocalDate end;

        Story(Random random) {
            this.random = random;
            this.rate = BigDecimal.valueOf(random.nextInt(30), 4);
            this.limitDays = random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(40);
            LocalDate from = START;
            int count = 1 + random.nextInt(4);
            for (int number = 1; number <= count; number++) {
                LocalDate due = from.plusDays(1 + random.nextInt(31));
                plan.add(new PlannedLine(
                        number, from, due, fen(200_000), fen(3_000), fen(2).times(random.nextInt(900))));
                from = due;
            }
            this.end = from.plusDays(random.nextInt(70));
            int receipts = random.nextInt(7);
            for (int i = 0; i < receipts; i++) {
                (random.nextInt(4) == 0 ? takenBack : lasting).add(receipt("r" + i));
            }
        }

        private DatedReceipt receipt(String key) {
            LocalDate day = START.plusDays(random.nextInt((int) (end.toEpochDay() - START.toEpochDay()) + 1));
            PlannedLine line = plan.get(random.nextInt(plan.size()));
            long whole = line.principal().plus(line.interest()).plus(line.fee()).fen();
            Money amount = random.nextInt(3) == 0
                    ? Money.ofFen(Math.max(1, whole))
                    : Money.ofFen(1 + random.nextInt(random.nextBoolean() ? 300 : 500_000));
            return new DatedReceipt(key, day, amount, random.nextInt(plan.size() + 1), random.nextInt(4) == 0);
        }

        private Money fen(int below) {
            return Money.ofFen(random.nextInt(below));
        }

        void check(String name) {
            Statement told = tellInSomeOrder();
            ReferenceLoan model = new ReferenceLoan(plan, rate, limitDays);
            model.live(START, end, lasting);

            assertThat(told).as(name).isEqualTo(statement(lasting, end));
            Money received =
                    Money.sum(lasting.stream().map(DatedReceipt::amount).toList());
            Money used = Money.sum(told.uses().stream().map(ReceiptUse::total).toList());
            assertThat(received.minus(used)).as(name).isEqualTo(Money.ofFen(model.leftOver()));
            for (int i = 0; i < plan.size(); i++) {
                StatementLine line = told.lines().get(i);
                assertThat(List.of(
                                line.penalty().fen(),
                                line.penaltyPaid().fen(),
                                line.feePaid().fen(),
                                line.interestPaid().fen(),
                                line.principalPaid().fen(),
                                line.feeWaived().fen(),
                                line.interestWaived().fen(),
                                (long) line.daysPastDue()))
                        .as("%s, line %d", name, i + 1)
                        .containsExactly(
                                model.penalty(i),
                                model.paid[i][0],
                                model.paid[i][1],
                                model.paid[i][2],
                                model.paid[i][3],
                                model.waived[i][1],
                                model.waived[i][2],
                                (long) model.daysLate[i]);
            }
        }

        /** Receipts and reversals become known in any order while days go by, and what is cached is brought up to each. */
        private Statement tellInSomeOrder() {
            List<Runnable> news = new ArrayList<>();
            List<DatedReceipt> known = new ArrayList<>();
            List<DatedReceipt> gone = new ArrayList<>();
            lasting.forEach(receipt -> news.add(() -> known.add(receipt)));
            takenBack.forEach(receipt -> news.add(() -> known.add(receipt)));
            takenBack.forEach(receipt -> news.add(() -> gone.add(receipt)));
            Collections.shuffle(news, random);
            CachedUses cache = new CachedUses();
            LocalDate today = START;
            for (Runnable one : news) {
                one.run();
                today = today.plusDays(random.nextInt(9));
                cache.become(statement(
                        known.stream()
                                .filter(receipt -> !gone.contains(receipt))
                                .toList(),
                        today));
            }
            known.removeAll(gone);
            Statement last = statement(known, end);
            cache.become(last);
            cache.assertIs(last);
            return last;
        }

        private Statement statement(List<DatedReceipt> receipts, LocalDate day) {
            LocalDate latest = receipts.stream()
                    .map(DatedReceipt::valueDate)
                    .max(LocalDate::compareTo)
                    .orElse(day);
            Penalty penalty = new Penalty(new Rate(rate, Rate.Period.DAY), limitDays);
            return Statement.of(plan, penalty, receipts, latest.isAfter(day) ? latest : day);
        }
    }

    /** The books as they are kept: what a new statement says otherwise is reversed, and booked anew. */
    private static final class CachedUses {

        private final List<ReceiptUse> booked = new ArrayList<>();
        private long debited;
        private long credited;

        void become(Statement statement) {
            booked.removeIf(use -> {
                boolean wrong = !statement.uses().contains(use);
                credited += wrong ? use.total().fen() : 0;
                return wrong;
            });
            statement.uses().stream().filter(use -> !booked.contains(use)).forEach(use -> {
                booked.add(use);
                debited += use.total().fen();
            });
        }

        void assertIs(Statement statement) {
            assertThat(booked).containsExactlyInAnyOrderElementsOf(statement.uses());
            assertThat(debited - credited)
                    .isEqualTo(Money.sum(statement.uses().stream()
                                    .map(ReceiptUse::total)
                                    .toList())
                            .fen());
        }
    }
}
