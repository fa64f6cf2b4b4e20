package org.loanhub.repayment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.ledger.WalletKind;
import org.loanhub.loan.Installment;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.schedule.ReceiptUse;
import org.loanhub.schedule.Statement;
import org.springframework.stereotype.Component;

/** Writes what receipts pay of installments, and works out which money that moves. Within the caller's transaction. */
@Component
class AllocationWriter {

    private static final Comparator<TransferOrder> REVERSALS_FIRST =
            Comparator.comparing(transfer -> transfer.kind() != TransferKind.REPAYMENT_REVERSAL);

    private final ReceiptMapper mapper;
    private final LoanService loans;
    private final Ledger ledger;

    AllocationWriter(ReceiptMapper mapper, LoanService loans, Ledger ledger) {
        this.mapper = mapper;
        this.loans = loans;
        this.ledger = ledger;
    }

    /**
     * Makes the allocations of a loan's receipts what a statement says.
     *
     * @param receipts of the loan, those that were taken back too: they pay nothing any more
     * @return the movements of money, reversals first; empty if nothing changes
     */
    List<TransferOrder> become(Loan loan, List<Receipt> receipts, long unapplied, Statement statement) {
        Map<Integer, Long> installmentIds =
                loans.installments(loan.id()).stream().collect(Collectors.toMap(Installment::number, Installment::id));
        List<AllocationRow> booked = mapper.listAllocations(loan.id());
        long loanWallet = ledger.walletOf(WalletKind.LOAN, loan.id());
        List<TransferOrder> transfers = new ArrayList<>();
        for (Receipt receipt : receipts) {
            Map<Long, AllocationRow> before = booked.stream()
                    .filter(row -> row.receiptId() == receipt.id())
                    .collect(Collectors.toMap(AllocationRow::installmentId, row -> row));
            Map<Long, AllocationRow> after = new HashMap<>();
            before.keySet().forEach(id -> after.put(id, AllocationRow.nothing(receipt.id(), id)));
            statement.uses().stream()
                    .filter(use -> use.receipt().equals(receipt.channelNo()))
                    .map(use -> row(receipt, Objects.requireNonNull(installmentIds.get(use.number())), use))
                    .forEach(row -> after.put(row.installmentId(), row));
            if (!after.equals(before)) {
                transfers.addAll(new RepaymentTransfers(receipt.id(), unapplied)
                        .change(receipt.revision(), loanWallet, sum(before), sum(after)));
                after.values().forEach(mapper::writeAllocation);
                mapper.nextRevision(receipt.id());
            }
        }
        transfers.sort(REVERSALS_FIRST);
        return transfers;
    }

    private static AllocationRow row(Receipt receipt, long installmentId, ReceiptUse use) {
        return new AllocationRow(
                receipt.id(), installmentId, use.penalty(), use.fee(), use.interest(), use.principal());
    }

    private static AmountDue sum(Map<Long, AllocationRow> rows) {
        return AmountDue.ofAllocations(List.copyOf(rows.values()));
    }
}
