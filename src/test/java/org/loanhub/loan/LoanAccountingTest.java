package org.loanhub.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.Borrowing;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.kernel.Money;
import org.loanhub.transaction.Transactions;

/** What may be written down as paid of 500 over 14 days with 7.00 of interest; every payment is undone again. */
@Tag("server")
class LoanAccountingTest {

    private static final class Somebody {
        static final Loan LOAN =
                Borrowing.borrow(VerifiedBorrower.newOne(), Borrowing.BY_DAYS, Borrowing.days("500", 14));
    }

    private final TestServer server = TestServer.get();
    private final LoanAccounting accounting = server.server.bean(LoanAccounting.class);

    @ParameterizedTest(name = "interest {0}, principal {1}, settles {2}: fits {3}")
    @CsvSource({
        "7.00, 500.00, false, true",
        "7.00, 499.99, false, true",
        "0.00,   0.01, false, true",
        "7.01, 500.00, false, false",
        "7.00, 500.01, false, false",
        // what settles leaves no principal; interest of days to come is waived
        "7.00, 500.00, true,  true",
        "0.00, 500.00, true,  true",
        "7.00, 499.99, true,  false",
        "7.00, 500.01, true,  false",
        "7.00,   0.00, true,  false"
    })
    void aPaymentFitsWhatIsOwedPartByPart(String interest, String principal, boolean settles, boolean fits) {
        Installment installment = Borrowing.installments(Somebody.LOAN).get(0);

        assertThat(pay(installment.id(), interest, principal, settles)).isEqualTo(fits);
    }

    @Test
    void aPaymentOfSomethingElseDoesNotFit() {
        assertThat(pay(-1, "0.00", "0.01", false)).isFalse();
    }

    private boolean pay(long installmentId, String interest, String principal, boolean settles) {
        InstallmentShare share = new InstallmentShare(
                installmentId, Money.ZERO, Money.ZERO, Money.ofYuan(interest), Money.ofYuan(principal));
        AtomicBoolean fits = new AtomicBoolean();
        assertThatThrownBy(() -> server.server.bean(Transactions.class).run(() -> {
                    Loan locked = accounting.lock(Somebody.LOAN.id()).orElseThrow();
                    fits.set(accounting.pay(locked, List.of(share), settles));
                    throw new UnsupportedOperationException("undone again");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        return fits.get();
    }
}
