package org.loanhub.repayment;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.loan.Loan;

@Mapper
interface ReceiptMapper {

    void insert(@Param("receipt") NewReceipt receipt, @Param("now") Instant now, @Param("id") GeneratedId id);

    @Nullable
    Receipt lockByChannelNo(@Param("channelNo") String channelNo);

    @Nullable
    Receipt lock(@Param("id") long id);

    /** By id. */
    List<Receipt> listByStatus(@Param("status") ReceiptStatus status, @Param("limit") int limit);

    /** Nothing unless it is in suspense. */
    int assign(@Param("id") long id, @Param("loan") Loan loan);

    /** By id, those that were taken back too. */
    List<Receipt> listOfLoan(@Param("loanId") long loanId);

    List<Receipt> listOfOrder(@Param("paymentOrderId") long paymentOrderId);

    List<AllocationRow> listAllocations(@Param("loanId") long loanId);

    void writeAllocation(@Param("row") AllocationRow row);

    void nextRevision(@Param("id") long id);

    void updateStatus(@Param("id") long id, @Param("status") ReceiptStatus status);

    int reverse(@Param("id") long id, @Param("now") Instant now);
}
