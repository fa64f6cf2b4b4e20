package org.loanhub.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.Money;
import org.loanhub.loan.InstallmentShare;

class AllocationTest {

    private static final int CASES = 100_000;

    @Test
    void penaltyComesBeforeFeeBeforeInterestBeforePrincipal() {
        InstallmentShare owed = share(1, 10, 20, 30, 400);

        assertThat(Allocation.of(Money.ofFen(5), List.of(owed)).shares()).containsExactly(share(1, 5, 0, 0, 0));
        assertThat(Allocation.of(Money.ofFen(25), List.of(owed)).shares()).containsExactly(share(1, 10, 15, 0, 0));
        assertThat(Allocation.of(Money.ofFen(100), List.of(owed)).shares()).containsExactly(share(1, 10, 20, 30, 40));
    }

    @Test
    void theOldestInstallmentIsPaidFirstAndAllOfIt() {
        Allocation allocation = Allocation.of(Money.ofFen(112), List.of(share(1, 1, 1, 8, 90), share(2, 5, 5, 5, 90)));

        assertThat(allocation.shares()).containsExactly(share(1, 1, 1, 8, 90), share(2, 5, 5, 2, 0));
        assertThat(allocation.left()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsTooMuchIsLeft() {
        assertThat(Allocation.of(Money.ofFen(7), List.of(share(1, 0, 0, 1, 2))).left())
                .isEqualTo(Money.ofFen(4));
    }

    @Test
    void nothingIsMadeLostOrOverpaidAndNothingWaitsBehindWhatIsUnpaid() {
        Random random = new Random(20260131);
        for (int i = 0; i < CASES; i++) {
            List<InstallmentShare> owed = debts(random);
            Money amount = Money.ofFen(random.nextInt(4000));
            check(amount, owed, Allocation.of(amount, owed));
        }
    }

    private static void check(Money amount, List<InstallmentShare> owed, Allocation allocation) {
        List<Long> wanted = parts(owed);
        List<Long> paid = parts(allocation.shares());
        paid.addAll(java.util.Collections.nCopies(wanted.size() - paid.size(), 0L));
        long sum = paid.stream().mapToLong(Long::longValue).sum();
        assertThat(sum + allocation.left().fen()).isEqualTo(amount.fen());
        boolean full = true;
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(paid.get(i)).isBetween(0L, wanted.get(i));
            assertThat(full || paid.get(i) == 0).isTrue();
            full &= paid.get(i).equals(wanted.get(i));
        }
        assertThat(full || allocation.left().isZero()).isTrue();
    }

    private static List<Long> parts(List<InstallmentShare> shares) {
        List<Long> parts = new ArrayList<>();
        for (InstallmentShare share : shares) {
            parts.addAll(List.of(
                    share.penalty().fen(),
                    share.fee().fen(),
                    share.interest().fen(),
                    share.principal().fen()));
        }
        return parts;
    }

    /** One to five installments; none is without a debt, or it would be paid already. */
    private static List<InstallmentShare> debts(Random random) {
        List<InstallmentShare> debts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            debts.add(
                    share(i, random.nextInt(3) * 50, random.nextInt(40), random.nextInt(200), 1 + random.nextInt(700)));
        }
        return debts;
    }

    private static InstallmentShare share(long id, long penalty, long fee, long interest, long principal) {
        return new InstallmentShare(
                id, Money.ofFen(penalty), Money.ofFen(fee), Money.ofFen(interest), Money.ofFen(principal));
    }
}
