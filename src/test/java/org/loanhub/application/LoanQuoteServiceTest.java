package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.Products;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.RepaymentMethod;

class LoanQuoteServiceTest {

    /** Midnight of February 1st in Shanghai, still January in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T16:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final LoanQuoteService QUOTES =
            new LoanQuoteService(Products.under("2015-09-01 0.36", CLOCK), new BusinessTime(CLOCK));

    @Test
    void aQuoteIsTheScheduleOfALoanPaidOutToday() {
        LoanProduct product = Products.byMonths("0.12", Fee.once("handling", new BigDecimal("0.01")));

        LoanQuote quote = QUOTES.quote(product, flat("0.12", 3));

        assertThat(quote.product()).isEqualTo(product);
        assertThat(quote.schedule().terms().startsOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(quote.principal()).isEqualTo(Money.ofYuan("1200"));
        assertThat(quote.interest()).isEqualTo(Money.ofYuan("36"));
        assertThat(quote.fee()).isEqualTo(Money.ofYuan("12"));
        assertThat(quote.total()).isEqualTo(Money.ofYuan("1248"));
        assertThat(quote.annualisedRate()).isBetween(Rate.perYear("0.23"), Rate.perYear("0.25"));
    }

    /** Flat interest of 30 % costs 30 % over one month and above 36 % over several. */
    @ParameterizedTest(name = "over {0} months: refused {1}")
    @CsvSource({"1, false", "2, true", "12, true"})
    void aLoanAboveTheCeilingIsRefusedThoughItsRateIsOffered(int months, boolean refused) {
        LoanProduct product = Products.byMonths("0.30");

        if (refused) {
            assertRefused(ApplicationError.RATE_NOT_ALLOWED, () -> QUOTES.quote(product, flat("0.30", months)));
        } else {
            assertThat(QUOTES.quote(product, flat("0.30", months)).total()).isEqualTo(Money.ofYuan("1230"));
        }
    }

    @Test
    void aWishThatTheProductDoesNotAllowIsRefused() {
        assertRefused(
                ApplicationError.TERM_NOT_ALLOWED, () -> QUOTES.quote(Products.byMonths("0.12"), flat("0.12", 13)));
    }

    private static LoanWish flat(String rate, int months) {
        return new LoanWish(
                Money.ofYuan("1200"),
                Rate.perYear(rate),
                months,
                Term.Unit.MONTH,
                1,
                IntervalUnit.MONTH,
                RepaymentMethod.FLAT);
    }
}
