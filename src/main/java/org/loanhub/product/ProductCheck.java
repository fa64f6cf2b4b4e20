package org.loanhub.product;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.AmortizationSchedule;
import org.loanhub.schedule.LoanTerms;
import org.loanhub.schedule.RepaymentMethod;

/**
 * Finds out what is wrong with a product. Its worst case is looked for among all lengths, intervals, units and methods, at
 * its highest rate; amounts matter by rounding only, so the smallest and the largest stand for all.
 */
final class ProductCheck {

    private final LoanProduct product;
    private final Rate ceiling;
    private final LocalDate today;

    private ProductCheck(LoanProduct product, Rate ceiling, LocalDate today) {
        this.product = product;
        this.ceiling = ceiling;
        this.today = today;
    }

    /** What is wrong, in words; empty if it may be offered. */
    static Optional<String> fault(LoanProduct product, Rate ceiling, LocalDate today) {
        return new ProductCheck(product, ceiling, today).fault();
    }

    /** What a year costs with its most expensive terms; empty if no combination of its terms can be repaid. */
    static Optional<Rate> dearest(LoanProduct product, Rate ceiling, LocalDate today) {
        return new ProductCheck(product, ceiling, today)
                .allTerms()
                .map(terms -> AmortizationSchedule.of(terms).annualisedRate())
                .max(Comparator.naturalOrder());
    }

    private Optional<String> fault() {
        if (product.penalty().rate().compareTo(ceiling) > 0) {
            return Optional.of("its penalty is above " + percent(ceiling) + " a year");
        }
        if (!defaultsAreAllowed()) {
            return Optional.of("a default is not among what it allows");
        }
        List<LoanTerms> all = allTerms().toList();
        if (all.isEmpty()) {
            return Optional.of("no combination of its terms can be repaid");
        }
        return all.stream()
                .map(AmortizationSchedule::of)
                .filter(schedule -> schedule.costsMoreThan(ceiling))
                .findFirst()
                .map(this::tooDear);
    }

    private String tooDear(AmortizationSchedule schedule) {
        LoanTerms terms = schedule.terms();
        return "%s over %d %s by %s costs %s a year, the ceiling is %s"
                .formatted(
                        terms.principal(),
                        terms.term().length(),
                        terms.term().unit(),
                        terms.method(),
                        percent(schedule.annualisedRate()),
                        percent(ceiling));
    }

    private static String percent(Rate rate) {
        return rate.percent().stripTrailingZeros().toPlainString() + " %";
    }

    private boolean defaultsAreAllowed() {
        return product.amounts().allows(product.defaultAmount())
                && product.rates().allows(product.defaultRate())
                && product.days().allows(product.defaultDays())
                && product.months().allows(product.defaultMonths())
                && product.intervals().allows(product.defaultInterval())
                && product.intervalUnits().contains(product.defaultIntervalUnit());
    }

    private Stream<LoanTerms> allTerms() {
        return product.termUnits().stream()
                .flatMap(unit -> values(product.lengths(unit)).mapToObj(length -> new Term(length, unit)))
                .flatMap(term -> product.methods().stream()
                        .filter(method -> RepaymentRules.fits(method, term))
                        .flatMap(method -> intervals(method, term)
                                .flatMap(interval -> Stream.of(
                                                product.amounts().least(),
                                                product.amounts().most())
                                        .map(amount -> terms(amount, term, interval, method)))));
    }

    private Stream<Term> intervals(RepaymentMethod method, Term term) {
        if (method == RepaymentMethod.BULLET) {
            return Stream.of(term);
        }
        return product.intervalUnits().stream()
                .flatMap(unit -> values(product.intervals())
                        .filter(count -> RepaymentRules.fits(unit.times(count), term))
                        .mapToObj(count -> unit.times(count, term.unit())));
    }

    private static IntStream values(Choice<Integer> choice) {
        return IntStream.rangeClosed(choice.least(), choice.most()).filter(choice::allows);
    }

    private LoanTerms terms(Money amount, Term term, Term interval, RepaymentMethod method) {
        return new LoanTerms(amount, product.rates().most(), term, interval, method, today, product.fees());
    }
}
