package org.loanhub.api.chaojihua;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.CreditLine;
import org.loanhub.application.LoanApplication;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.creditline.Drawdown;
import org.loanhub.creditline.DrawdownService;
import org.loanhub.kernel.Channel;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.springframework.stereotype.Component;

/** The three lists of {@code order-list}. */
@Component
class CreditLists {

    private final CreditLineApplicationService orders;
    private final DrawdownService withdrawals;
    private final ApplicationService applications;
    private final LoanService loans;
    private final CreditLineService lines;
    private final CreditAnswers answers;

    CreditLists(
            CreditLineApplicationService orders,
            DrawdownService withdrawals,
            ApplicationService applications,
            LoanService loans,
            CreditLineService lines,
            CreditAnswers answers) {
        this.orders = orders;
        this.withdrawals = withdrawals;
        this.applications = applications;
        this.loans = loans;
        this.lines = lines;
        this.answers = answers;
    }

    /** 审核记录: each order with its newest withdrawal. */
    List<CreditAnswer> audits(long accountId) {
        List<CreditLineApplication> all = orders.list(accountId);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, Drawdown> newest =
                withdrawals.newest(all.stream().map(CreditLineApplication::id).toList());
        Map<Long, WithdrawnLoan> withdrawn = withdrawn(List.copyOf(newest.values()));
        CreditLine line = lines.get(accountId, Channel.CHAOJIHUA);
        return all.stream()
                .map(order -> answers.of(order, line, withdrawn.get(order.id()), order.id(), order.orderNo()))
                .toList();
    }

    /** 去还款. */
    List<CreditAnswer> toRepay(long accountId) {
        return each(accountId, withdrawals.listRunning(accountId));
    }

    /** 借还记录. */
    List<CreditAnswer> all(long accountId) {
        return each(accountId, withdrawals.list(accountId));
    }

    private List<CreditAnswer> each(long accountId, List<Drawdown> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        CreditLine line = lines.get(accountId, Channel.CHAOJIHUA);
        Map<Long, CreditLineApplication> byId = orders.list(
                list.stream().map(Drawdown::creditLineApplicationId).distinct().toList());
        return loansOf(list).stream()
                .map(loan -> answers.of(
                        Objects.requireNonNull(byId.get(loan.withdrawal().creditLineApplicationId())),
                        line,
                        loan,
                        loan.withdrawal().applicationId(),
                        loan.withdrawal().orderNo()))
                .toList();
    }

    /** By order. */
    private Map<Long, WithdrawnLoan> withdrawn(List<Drawdown> list) {
        return loansOf(list).stream()
                .collect(Collectors.toMap(loan -> loan.withdrawal().creditLineApplicationId(), loan -> loan));
    }

    private List<WithdrawnLoan> loansOf(List<Drawdown> list) {
        List<Long> ids = list.stream().map(Drawdown::applicationId).toList();
        Map<Long, LoanApplication> byId = applications.list(ids);
        Map<Long, Loan> paidOut = loans.listByApplication(ids);
        Map<Long, Instant> changed = applications.lastChanged(ids);
        return list.stream()
                .map(withdrawal -> new WithdrawnLoan(
                        withdrawal,
                        Objects.requireNonNull(byId.get(withdrawal.applicationId())),
                        paidOut.get(withdrawal.applicationId()),
                        Objects.requireNonNull(changed.get(withdrawal.applicationId()))))
                .toList();
    }
}
