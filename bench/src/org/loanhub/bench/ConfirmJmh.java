package org.loanhub.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.AmortizationSchedule;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.LoanTerms;
import org.loanhub.schedule.RepaymentMethod;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What confirm (document 001, section 22) computes of a loan over twelve months: plan, ceiling, totals, annualised cost. It
 * must take less than 1 ms. {@code mvn -Pbench -Dbench.main=org.loanhub.bench.ConfirmJmh}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConfirmJmh {

    private static final Rate CEILING = Rate.perYear("0.36");
    private static final double MOST_MICROS = 1000;

    @Param
    public RepaymentMethod method;

    private final LocalDate today = LocalDate.of(2026, 1, 31);

    @Benchmark
    public void quote(Blackhole answer) {
        AmortizationSchedule schedule = AmortizationSchedule.of(new LoanTerms(
                Money.ofYuan("20000"),
                Rate.perYear("0.15"),
                new Term(12, Term.Unit.MONTH),
                new Term(1, Term.Unit.MONTH),
                method,
                today,
                List.of(new Fee("fee", Fee.Timing.ONCE, new BigDecimal("0.003")))));
        answer.consume(schedule.costsMoreThan(CEILING));
        answer.consume(schedule.lines());
        answer.consume(schedule.interest());
        answer.consume(schedule.total());
        answer.consume(schedule.annualisedRate());
    }

    public static void main(String[] arguments) throws RunnerException {
        double worst = new Runner(new OptionsBuilder()
                        .include(ConfirmJmh.class.getName())
                        .forks(1)
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run().stream()
                        .mapToDouble(result -> result.getPrimaryResult().getScore())
                        .max()
                        .orElseThrow();
        System.out.printf("slowest method: %.1f us, allowed: %.0f us%n", worst, MOST_MICROS);
        System.exit(worst < MOST_MICROS ? 0 : 1);
    }
}
