package org.loanhub.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Installment;
import org.loanhub.loan.InstallmentShare;
import org.loanhub.loan.Installments;

class DuePartsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    private static final List<Installment> UNPAID = List.of(Installments.open(2), Installments.open(3));

    @Test
    void theCurrentOneIsOwedInFullAlsoBeforeItIsDue() {
        assertThat(DueParts.of(RepaymentScope.CURRENT, UNPAID, 2, TODAY)).containsExactly(share(2, "15", "30"));
    }

    @Test
    void allOfThemAreOwedUpToToday() {
        assertThat(DueParts.of(RepaymentScope.ALL, UNPAID, 2, LocalDate.of(2024, 8, 1)))
                .containsExactly(share(2, "15", "30"), share(3, "0", "0"));
    }

    @Test
    void allIsAllWhicheverInstallmentIsPointedAt() {
        assertThat(DueParts.of(RepaymentScope.ALL, UNPAID, 3, TODAY)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsOwedOfALoanThatIsPaid(RepaymentScope scope) {
        assertRefused(RepaymentError.ALREADY_PAID, () -> DueParts.of(scope, List.of(), 2, TODAY));
    }

    @Test
    void aPaidInstallmentIsNotOwed() {
        assertRefused(RepaymentError.ALREADY_PAID, () -> DueParts.of(RepaymentScope.CURRENT, UNPAID, 1, TODAY));
    }

    @Test
    void anEarlierInstallmentGoesFirst() {
        assertRefused(
                RepaymentError.EARLIER_INSTALLMENT_OPEN, () -> DueParts.of(RepaymentScope.CURRENT, UNPAID, 3, TODAY));
    }

    private static InstallmentShare share(long id, String fee, String interest) {
        return new InstallmentShare(id, Money.ZERO, Money.ofYuan(fee), Money.ofYuan(interest), Money.ofYuan("1000"));
    }
}
