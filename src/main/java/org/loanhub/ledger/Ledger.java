package org.loanhub.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves money between wallets. Every transfer runs inside the transaction of what caused it. */
@Service
public class Ledger {

    private final LedgerMapper mapper;
    private final BusinessTime time;

    Ledger(LedgerMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /**
     * Opens an empty wallet. Only one of kind LOAN can be overdrawn.
     *
     * @return its id
     * @throws DuplicateKeyException if the owner has one of this kind already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long openWallet(WalletKind kind, long ownerId) {
        GeneratedId id = new GeneratedId();
        mapper.insertWallet(kind, ownerId, kind.mayOverdraw(), id);
        return id.value();
    }

    /** The owner's wallet of this kind, opened empty if there is none yet. @return its id */
    @Transactional(propagation = Propagation.MANDATORY)
    public long openWalletUnlessThere(WalletKind kind, long ownerId) {
        Optional<Wallet> there = find(kind, ownerId);
        if (there.isEmpty()) {
            mapper.insertWalletUnlessThere(kind, ownerId, kind.mayOverdraw());
        }
        return there.map(Wallet::id).orElseGet(() -> walletOf(kind, ownerId));
    }

    /** @throws IllegalStateException if the owner has no such wallet */
    public long walletOf(WalletKind kind, long ownerId) {
        return find(kind, ownerId)
                .orElseThrow(() -> new IllegalStateException("no wallet " + kind + " of " + ownerId))
                .id();
    }

    /** What the owner's wallet of this kind holds now; empty if there is no such wallet. */
    public Optional<Money> findBalance(WalletKind kind, long ownerId) {
        return find(kind, ownerId).map(Wallet::balance);
    }

    private Optional<Wallet> find(WalletKind kind, long ownerId) {
        return Optional.ofNullable(mapper.findWallet(kind, ownerId));
    }

    /** @see #transferAll */
    @Transactional(propagation = Propagation.MANDATORY)
    public Transfer transfer(TransferOrder order) {
        return transferAll(List.of(order)).get(0);
    }

    /**
     * Books the orders one after the other, all or none. All wallets are locked first, in ascending order of id. An order
     * whose request number is known already moves nothing and answers what was booked then.
     *
     * @throws LendingException INSUFFICIENT_BALANCE if a wallet would fall below zero at any step
     * @throws IllegalStateException if a request number is known for another movement
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Transfer> transferAll(List<TransferOrder> orders) {
        LockedWallets wallets = lock(orders);
        Instant now = time.nowInSeconds();
        List<Transfer> booked = new ArrayList<>(orders.size());
        for (TransferOrder order : orders) {
            booked.add(book(order, wallets, now));
        }
        wallets.changed().forEach(mapper::updateBalance);
        return booked;
    }

    private LockedWallets lock(List<TransferOrder> orders) {
        List<Long> ids = orders.stream()
                .flatMapToLong(order -> LongStream.of(order.debitWalletId(), order.creditWalletId()))
                .filter(id -> !SystemWallet.isOne(id))
                .distinct()
                .sorted()
                .boxed()
                .toList();
        return new LockedWallets(ids.isEmpty() ? List.of() : mapper.lockWallets(ids));
    }

    private Transfer book(TransferOrder order, LockedWallets wallets, Instant now) {
        GeneratedId id = new GeneratedId();
        try {
            mapper.insertTransfer(order, now, id);
        } catch (DuplicateKeyException known) {
            return alreadyBooked(order, known);
        }
        Posting debit =
                wallets.post(id.value(), order.debitWalletId(), order.amount().negated());
        Posting credit = wallets.post(id.value(), order.creditWalletId(), order.amount());
        mapper.insertPostings(List.of(debit, credit));
        return Transfer.booked(id.value(), order);
    }

    private Transfer alreadyBooked(TransferOrder order, DuplicateKeyException known) {
        Transfer before = mapper.findTransfer(order.requestNo());
        if (before == null || !before.moves(order)) {
            throw new IllegalStateException("request " + order.requestNo() + " moved other money before", known);
        }
        return before;
    }

    /** What was booked on the owner's wallet of this kind, newest first; empty without such a wallet. */
    public List<LedgerEntry> entries(WalletKind kind, long ownerId, int limit) {
        return find(kind, ownerId)
                .map(wallet -> mapper.listEntries(wallet.id(), limit))
                .orElse(List.of());
    }

    /**
     * Every kind of wallet with what was booked on it. Reads all postings, so it is for operators and not for API calls.
     */
    public List<WalletTotal> totals() {
        return mapper.totals();
    }
}
