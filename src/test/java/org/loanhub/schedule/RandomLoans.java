package org.loanhub.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

/** The same random loans at every run: 1 fen to 10 million yuan, 0 to 100 % a year, up to 60 months or 365 days. */
final class RandomLoans {

    private static final RepaymentMethod[] METHODS = RepaymentMethod.values();
    private static final int MAX_LINES = 60;

    private final Random random;

    private RandomLoans(long seed) {
        random = new Random(seed);
    }

    /** Runs {@code check} on each; a failure names the terms it failed on. */
    static void forEach(int count, long seed, Consumer<LoanTerms> check) {
        RandomLoans loans = new RandomLoans(seed);
        for (int i = 0; i < count; i++) {
            LoanTerms terms = loans.next();
            try {
                check.accept(terms);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("loan " + i + " of seed " + seed + ": " + terms, e);
            }
        }
    }

    private LoanTerms next() {
        RepaymentMethod method = METHODS[random.nextInt(METHODS.length)];
        boolean byMonths = method == RepaymentMethod.LEVEL_PAYMENT || random.nextBoolean();
        Term term = byMonths ? Term.ofMonths(1 + random.nextInt(60)) : Term.ofDays(1 + random.nextInt(365));
        Term interval = byMonths || random.nextInt(5) == 0 ? months(term) : days(term);
        LocalDate startsOn = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7_500));
        return new LoanTerms(principal(), rate(), term, interval, method, startsOn, fees());
    }

    /** Small loans are as frequent as large ones, because rounding bites there. */
    private Money principal() {
        double digits = random.nextDouble() * 9;
        return Money.ofFen((long) Math.pow(10, digits));
    }

    /** Whole millionths, so that a test can count in longs. */
    private Rate rate() {
        return Rate.perYear(random.nextInt(20) == 0 ? BigDecimal.ZERO : millionths(1_000_000));
    }

    private Term months(Term term) {
        return Term.ofMonths(random.nextBoolean() ? 1 : 1 + random.nextInt(term.length()));
    }

    private Term days(Term term) {
        int least = Math.max(1, term.length() / MAX_LINES);
        return Term.ofDays(least + random.nextInt(term.length()));
    }

    private List<Fee> fees() {
        List<Fee> fees = new ArrayList<>();
        for (int i = random.nextInt(6); i > 3; i--) {
            Fee.Timing timing = random.nextBoolean() ? Fee.Timing.ONCE : Fee.Timing.MONTHLY;
            fees.add(new Fee("fee " + i, timing, millionths(50_000)));
        }
        return fees;
    }

    private BigDecimal millionths(int bound) {
        return BigDecimal.valueOf(random.nextInt(bound + 1), 6);
    }
}
