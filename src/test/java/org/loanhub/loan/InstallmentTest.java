package org.loanhub.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.kernel.Money;

class InstallmentTest {

    @Test
    void whatIsOutstandingIsWhatIsChargedLessWhatIsPaid() {
        Installment installment = Installments.partlyPaid("400", "20", "10", "2");

        assertThat(installment.total()).isEqualTo(Money.ofYuan("1048"));
        assertThat(installment.paid()).isEqualTo(Money.ofYuan("432"));
        assertThat(installment.outstanding()).isEqualTo(Money.ofYuan("616"));
    }

    @Test
    void itIsOverdueWhileItIsLateAndNotPaid() {
        assertThat(Installments.open(1).isOverdue()).isFalse();
        assertThat(Installments.late("1", 1).isOverdue()).isTrue();
        assertThat(Installments.paid().isOverdue()).isFalse();
        assertThat(Installments.paid().isPaid()).isTrue();
        assertThat(Installments.late("1", 1).isPaid()).isFalse();
    }

    @Test
    void itIsDueUntilTheLastSecondOfItsDay() {
        assertThat(Installments.open(1).dueAt(ZoneId.of("Asia/Shanghai")))
                .isEqualTo(Instant.parse("2024-07-01T15:59:59Z"));
    }

    @Test
    void whatIsOwedIsTheRestOfEachPart() {
        assertThat(InstallmentShare.owed(Installments.partlyPaid("400", "20", "10", "2")))
                .isEqualTo(share("1", "5", "10", "600"));
    }

    /** Half a month of June is 15.00 of interest and 7.50 of fee; of later months neither is owed. */
    @ParameterizedTest(name = "installment {0} on {1}: fee {2}, interest {3}")
    @CsvSource({
        "1, 2024-06-01, 0,    0",
        "1, 2024-06-16, 7.50, 15",
        "1, 2024-07-01, 15,   30",
        "1, 2024-07-02, 15,   30",
        "2, 2024-06-16, 0,    0"
    })
    void settlingTakesNoInterestAndNoFeeOfDaysToCome(int number, LocalDate today, String fee, String interest) {
        InstallmentShare share = InstallmentShare.settling(Installments.open(number), today);

        assertThat(share)
                .isEqualTo(new InstallmentShare(
                        number, Money.ZERO, Money.ofYuan(fee), Money.ofYuan(interest), Money.ofYuan("1000")));
    }

    @Test
    void settlingTakesOffWhatIsPaidOfEachPart() {
        assertThat(InstallmentShare.settling(Installments.partlyPaid("400", "20", "10", "2"), LocalDate.of(2024, 7, 4)))
                .isEqualTo(share("1", "5", "10", "600"));
    }

    @Test
    void aShareIsTheSumOfItsParts() {
        assertThat(share("1", "20", "300", "4000").total()).isEqualTo(Money.ofYuan("4321"));
    }

    private static InstallmentShare share(String penalty, String fee, String interest, String principal) {
        return new InstallmentShare(
                1, Money.ofYuan(penalty), Money.ofYuan(fee), Money.ofYuan(interest), Money.ofYuan(principal));
    }
}
