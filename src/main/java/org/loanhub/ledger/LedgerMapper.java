package org.loanhub.ledger;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface LedgerMapper {

    void insertWallet(
            @Param("kind") WalletKind kind,
            @Param("ownerId") long ownerId,
            @Param("mayOverdraw") boolean mayOverdraw,
            @Param("id") GeneratedId id);

    void insertWalletUnlessThere(
            @Param("kind") WalletKind kind, @Param("ownerId") long ownerId, @Param("mayOverdraw") boolean mayOverdraw);

    @Nullable
    Wallet findWallet(@Param("kind") WalletKind kind, @Param("ownerId") long ownerId);

    /** Locks the rows in ascending order of id until the transaction ends. */
    List<Wallet> lockWallets(@Param("ids") List<Long> ids);

    void updateBalance(Wallet wallet);

    void insertTransfer(
            @Param("order") TransferOrder order, @Param("createdAt") Instant createdAt, @Param("id") GeneratedId id);

    @Nullable
    Transfer findTransfer(@Param("requestNo") String requestNo);

    void insertPostings(@Param("postings") List<Posting> postings);

    List<LedgerEntry> listEntries(@Param("walletId") long walletId, @Param("limit") int limit);

    List<WalletTotal> totals();
}
