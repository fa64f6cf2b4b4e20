package org.loanhub.creditline;

import java.util.Optional;
import org.loanhub.application.ApplicationError;
import org.loanhub.application.CreditLine;
import org.loanhub.application.CreditLines;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.product.LoanProductService;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every account's credit line. What is left of one is decided by one guarded update, whoever else comes. */
@Service
public class CreditLineService implements CreditLines {

    private final CreditLineMapper mapper;
    private final LoanProductService products;

    CreditLineService(CreditLineMapper mapper, LoanProductService products) {
        this.mapper = mapper;
        this.products = products;
    }

    @Override
    public CreditLine get(long accountId, Channel channel) {
        return find(accountId)
                .orElseGet(() ->
                        new CreditLine(accountId, products.creditLimit(channel), Money.ZERO, CreditLine.State.OPEN));
    }

    /** Opens the line with this limit, or changes its limit. */
    @RetriedTransaction
    public void setLimit(long accountId, Money limit) {
        mapper.insertUnlessThere(accountId, limit);
        mapper.updateLimit(accountId, limit);
    }

    /** Nothing new may be taken out of it. An account that has no line yet gets one with this channel's limit. */
    @RetriedTransaction
    public void freeze(long accountId, Channel channel) {
        mapper.insertUnlessThere(accountId, products.creditLimit(channel));
        mapper.updateState(accountId, CreditLine.State.FROZEN);
    }

    @RetriedTransaction
    public void unfreeze(long accountId) {
        mapper.updateState(accountId, CreditLine.State.OPEN);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(long accountId, Channel channel, Money principal) {
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

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(long accountId, Money principal) {
        if (mapper.release(accountId, principal) != 1) {
            throw new IllegalStateException("account " + accountId + " has no credit line to release from");
        }
    }

    private static LendingException refusal(CreditLine line) {
        return line.state() == CreditLine.State.OPEN
                ? new LendingException(ApplicationError.CREDIT_LIMIT_EXCEEDED, line.available())
                : new LendingException(ApplicationError.CREDIT_LINE_CLOSED);
    }

    private Optional<CreditLine> find(long accountId) {
        return Optional.ofNullable(mapper.find(accountId));
    }
}
