package org.loanhub.api.cashloan;

import java.util.List;
import java.util.stream.Collectors;
import org.loanhub.application.LoanQuote;
import org.loanhub.application.LoanQuoteService;
import org.loanhub.application.LoanWish;
import org.loanhub.kernel.Term;
import org.loanhub.product.LoanProduct;

/** A product as the pages of this API describe it. */
public record ProductTerms(
        String name,
        List<String> description,
        String amounts,
        String lengths,
        String rates,
        String methods,
        List<String> fees,
        String penalty,
        Example example) {

    /** What the product's own defaults cost if the money went out today. */
    public record Example(
            String amount,
            String length,
            String rate,
            String method,
            String interest,
            String fee,
            String total,
            String annualised) {

        static Example from(LoanProduct product, LoanQuote quote) {
            return new Example(
                    Texts.amount(quote.principal()),
                    Texts.term(quote.schedule().terms().term()),
                    Texts.percent(product.defaultRate()),
                    Names.of(product.methods().get(0)),
                    Texts.amount(quote.interest()),
                    Texts.amount(quote.fee()),
                    Texts.amount(quote.total()),
                    Texts.roundedPercent(quote.annualisedRate()));
        }
    }

    static ProductTerms from(LoanProduct product, LoanQuoteService quotes) {
        return new ProductTerms(
                product.name(),
                product.description(),
                Texts.choice(product.amounts(), Texts::amount),
                product.termUnits().stream()
                        .map(unit -> Texts.lengths(product.lengths(unit), unit))
                        .collect(Collectors.joining("；")),
                Texts.choice(product.rates(), Texts::percent),
                product.methods().stream().map(Names::of).collect(Collectors.joining("、")),
                product.fees().stream().map(Texts::fee).toList(),
                Texts.penalty(product.penalty()),
                Example.from(product, quotes.quote(product, defaults(product))));
    }

    private static LoanWish defaults(LoanProduct product) {
        Term.Unit unit = product.termUnits().get(0);
        return new LoanWish(
                product.defaultAmount(),
                product.defaultRate(),
                unit == Term.Unit.DAY ? product.defaultDays() : product.defaultMonths(),
                unit,
                product.defaultInterval(),
                product.defaultIntervalUnit(),
                product.methods().get(0));
    }
}
