package org.loanhub.application;

import java.util.Optional;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.product.LoanProducts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every account's credit line. One guarded update decides whether enough is left, however many requests come at once.
 */
@Service
public class CreditLines {

    private final CreditLineMapper mapper;
    private final LoanProducts products;

    CreditLines(CreditLineMapper mapper, LoanProducts products) {
        this.mapper = mapper;
        this.products = products;
    }

    /** The account's line; one that has not borrowed yet has the limit of its channel's products. */
    public CreditLine get(long accountId, Channel channel) {
        return find(accountId)
                .orElseGet(() ->
                        new CreditLine(accountId, products.creditLimit(channel), Money.ZERO, CreditLine.State.OPEN));
    }

    /** Opens the line with this limit, or changes its limit. */
    @Transactional
    public void setLimit(long accountId, Money limit) {
        mapper.insertUnlessThere(accountId, limit);
        mapper.updateLimit(accountId, limit);
    }

    /** Nothing more may be borrowed. An account that has no line yet gets one with this channel's limit. */
    @Transactional
    public void freeze(long accountId, Channel channel) {
        mapper.insertUnlessThere(accountId, products.creditLimit(channel));
        mapper.updateState(accountId, CreditLine.State.FROZEN);
    }

    @Transactional
    public void unfreeze(long accountId) {
        mapper.updateState(accountId, CreditLine.State.OPEN);
    }

    /** @throws LendingException CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED with what is left */
    @Transactional(propagation = Propagation.MANDATORY)
    void use(long accountId, Channel channel, Money principal) {
        if (mapper.use(accountId, principal) == 1) {
            return;
        }
        // Inserting beside a line that is there would share its lock, and those who share it block each other's update.
        if (find(accountId).isEmpty()) {
            mapper.insertUnlessThere(accountId, products.creditLimit(channel));
            if (mapper.use(accountId, principal) == 1) {
                return;
            }
        }
        throw refusal(get(accountId, channel));
    }

    private static LendingException refusal(CreditLine line) {
        return line.state() == CreditLine.State.OPEN
                ? new LendingException(ApplicationError.CREDIT_LIMIT_EXCEEDED, line.available())
                : new LendingException(ApplicationError.CREDIT_LINE_CLOSED);
    }

    /** Principal was paid back, or will not be paid out: it can be borrowed again. Within the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(long accountId, Money principal) {
        if (mapper.release(accountId, principal) != 1) {
            throw new IllegalStateException("account " + accountId + " has no credit line to release from");
        }
    }

    private Optional<CreditLine> find(long accountId) {
        return Optional.ofNullable(mapper.find(accountId));
    }
}
