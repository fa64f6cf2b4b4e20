package org.loanhub;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.LoanWish;
import org.loanhub.application.NewApplication;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.loan.Installment;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.schedule.RepaymentMethod;

/** Borrows of the demo products, as the doors would. */
public final class Borrowing {

    /** 新现金贷: 500 to 5,000 over 7 or 14 days at up to 36 %. */
    public static final String BY_DAYS = "c4493fbc-23f7-4904-bac1-ff0266b36e2e";
    /** 分期贷: 1,000 to 20,000 over 1 to 12 months, with a fee of 0.3 %. */
    public static final String BY_MONTHS = "7d1f6f0e-93c5-4a8b-9f1e-2b6c4f7a1d90";

    private static final TestServer SERVER = TestServer.get();

    private Borrowing() {}

    public static LoanWish days(String amount, int days) {
        return new LoanWish(
                Money.ofYuan(amount),
                Rate.perYear("0.36"),
                days,
                Term.Unit.DAY,
                1,
                IntervalUnit.DAY,
                RepaymentMethod.BULLET);
    }

    public static LoanWish months(String amount, int months, RepaymentMethod method) {
        return new LoanWish(
                Money.ofYuan(amount), Rate.perYear("0.15"), months, Term.Unit.MONTH, 1, IntervalUnit.MONTH, method);
    }

    public static NewApplication application(VerifiedBorrower borrower, String productId, LoanWish wish) {
        return new NewApplication(
                borrower.id(),
                Channel.CASHLOAN,
                productId,
                wish,
                LoanPurpose.SHORT_OF_CASH,
                OtherLoans.NONE,
                null,
                null,
                List.of());
    }

    public static LoanApplication apply(VerifiedBorrower borrower, String productId, LoanWish wish) {
        return applications().submit(application(borrower, productId, wish));
    }

    /** Applies, and waits until the money is there. */
    public static Loan borrow(VerifiedBorrower borrower, String productId, LoanWish wish) {
        long id = apply(borrower, productId, wish).id();
        awaitStatus(id, LoanStatus.ACTIVE);
        return loans().findByApplication(id).orElseThrow();
    }

    public static void awaitStatus(long applicationId, LoanStatus wanted) {
        await(
                wanted + " of " + applicationId + ", which is " + status(applicationId),
                () -> status(applicationId) == wanted);
    }

    public static LoanStatus status(long applicationId) {
        return applications().get(applicationId).status();
    }

    public static List<Installment> installments(Loan loan) {
        return loans().installments(loan.id());
    }

    /** As {@link Waits#until}. */
    public static void await(String what, BooleanSupplier condition) {
        Waits.until(what, condition::getAsBoolean);
    }

    private static ApplicationService applications() {
        return SERVER.server.bean(ApplicationService.class);
    }

    private static LoanService loans() {
        return SERVER.server.bean(LoanService.class);
    }
}
