package org.loanhub.api.chaojihua;

import java.util.List;
import java.util.Optional;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.creditline.Drawdown;
import org.loanhub.creditline.DrawdownService;
import org.loanhub.kernel.Money;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.loan.Installment;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.repayment.RepaymentService;
import org.springframework.stereotype.Component;

/** Finds the loan of an order, and writes its plan as the document shows it. */
@Component
class RepayPlans {

    private static final String PAY_TILL = "23:59:59";
    /** As printed; the document does not say what it means. */
    private static final int PAY_TYPE = 3;

    private final DrawdownService withdrawals;
    private final CreditLineApplicationService orders;
    private final LoanService loans;
    private final RepaymentService repayments;
    private final BankCardService cards;
    private final Forms forms;

    RepayPlans(
            DrawdownService withdrawals,
            CreditLineApplicationService orders,
            LoanService loans,
            RepaymentService repayments,
            BankCardService cards,
            Forms forms) {
        this.withdrawals = withdrawals;
        this.orders = orders;
        this.loans = loans;
        this.repayments = repayments;
        this.cards = cards;
        this.forms = forms;
    }

    /** @throws Refusal before the first drawdown; LendingException ORDER_UNKNOWN if it is no order of the account's */
    Drawdown drawdown(long accountId, String orderNo) {
        return withdrawals.find(accountId, orderNo).orElseThrow(() -> {
            orders.get(accountId, orderNo);
            return new Refusal("尚未提现，还没有还款计划");
        });
    }

    /** @throws Refusal before the disbursement */
    Loan loan(Drawdown withdrawal) {
        return loans.findByApplication(withdrawal.applicationId()).orElseThrow(() -> new Refusal("尚未放款，还没有还款计划"));
    }

    /**
     * The account's installment of this period.
     *
     * @param period empty for the next one to be paid
     * @throws Refusal if there is none
     */
    Installment installment(long accountId, String orderNo, Optional<Integer> period) {
        List<Installment> all =
                loans.installments(loan(drawdown(accountId, orderNo)).id());
        return all.stream()
                .filter(line -> period.map(number -> number == line.number()).orElse(!line.isPaid()))
                .findFirst()
                .orElseThrow(() -> new Refusal(period.isPresent() ? "没有这一期" : "借款已结清"));
    }

    RepayPlanAnswer of(long accountId, String orderNo) {
        Drawdown withdrawal = drawdown(accountId, orderNo);
        Loan loan = loan(withdrawal);
        List<Installment> lines = loans.installments(loan.id());
        Optional<BankCard> card = cards.findDefault(accountId);
        Optional<Bank> bank = card.flatMap(known -> Bank.ofLianLian(known.bankCode()));
        return new RepayPlanAnswer(
                bank.map(Bank::name).orElse(""),
                bank.map(Bank::chineseName).orElse(""),
                card.map(known -> known.cardNo().value()).orElse(""),
                wasSettledEarly(loan, lines) ? 1 : 0,
                withdrawal.orderNo(),
                lines(loan, lines),
                withdrawal.drawdownNo(),
                loan.principal().toString(),
                forms.day(loan.disbursedAt()),
                Forms.number(sum(lines.stream().map(Installment::outstanding).toList())),
                Forms.number(sum(lines.stream().map(Installment::total).toList())),
                Forms.number(sum(lines.stream().map(Installment::paid).toList())));
    }

    private List<RepayPlanAnswer.Row> lines(Loan loan, List<Installment> lines) {
        boolean paying = loan.settledAt() == null && repayments.isOpen(loan.id());
        int next = lines.stream()
                .filter(line -> !line.isPaid())
                .mapToInt(Installment::number)
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line(loan, line, line.number() == next, paying))
                .toList();
    }

    private RepayPlanAnswer.Row line(Loan loan, Installment line, boolean isNext, boolean paying) {
        return new RepayPlanAnswer.Row(
                Forms.number(line.paid()),
                Forms.number(line.total()),
                Forms.number(line.principal()),
                Forms.number(line.interest().plus(line.fee())),
                forms.midnight(loan.startsOn()),
                isNext && !paying,
                Forms.number(line.principal().minus(line.principalPaid())),
                line.number(),
                line.isPaid(),
                isNext && paying,
                Forms.number(line.penalty()),
                line.daysPastDue(),
                forms.midnight(line.dueDate()),
                PAY_TILL,
                PAY_TYPE,
                Forms.number(line.outstanding()));
    }

    /** Whether everything was paid before the last due date. */
    private boolean wasSettledEarly(Loan loan, List<Installment> lines) {
        if (loan.settledAt() == null || lines.isEmpty()) {
            return false;
        }
        Installment last = lines.get(lines.size() - 1);
        return forms.day(loan.settledAt()).compareTo(last.dueDate().toString()) < 0;
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts);
    }
}
