package org.loanhub.api.chaojihua;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.creditline.CreditLineError;
import org.loanhub.creditline.DrawdownService;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Rate;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.Person;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanProductService;
import org.loanhub.schedule.AmortizationSchedule;
import org.loanhub.schedule.Fee;
import org.springframework.stereotype.Component;

/** Gathers what a contract says: of a drawdown its figures, before one what may be chosen. */
@Component
class ContractViews {

    private final CreditLineApplicationService orders;
    private final DrawdownService withdrawals;
    private final ApplicationService applications;
    private final LoanService loans;
    private final LoanProductService products;
    private final IdentityService identities;
    private final BusinessTime time;

    ContractViews(
            CreditLineApplicationService orders,
            DrawdownService withdrawals,
            ApplicationService applications,
            LoanService loans,
            LoanProductService products,
            IdentityService identities,
            BusinessTime time) {
        this.orders = orders;
        this.withdrawals = withdrawals;
        this.applications = applications;
        this.loans = loans;
        this.products = products;
        this.identities = identities;
        this.time = time;
    }

    /** @throws LendingException ORDER_UNKNOWN */
    ContractView page(long accountId, String orderNo, Contract contract) {
        CreditLineApplication order = orders.get(accountId, orderNo);
        Optional<LoanApplication> loan = loan(accountId, orderNo);
        Optional<AmortizationSchedule> schedule = loan.map(this::schedule);
        Optional<Person> person = identities.find(accountId);
        return new ContractView(
                contract.number(),
                contract.title(),
                orderNo,
                person.map(known -> masked(known.realName().value(), 1, 0)).orElse(""),
                person.map(known -> masked(known.nationalId().value(), 4, 4)).orElse(""),
                schedule.map(plan -> agreed(plan, loan.get().fees())).orElseGet(() -> offered(accountId, order)),
                schedule.map(plan -> plan.lines().stream()
                                .map(ContractView.Row::from)
                                .toList())
                        .orElse(List.of()));
    }

    private Optional<LoanApplication> loan(long accountId, String orderNo) {
        try {
            return Optional.of(
                    applications.get(withdrawals.get(accountId, orderNo).applicationId()));
        } catch (LendingException refused) {
            if (refused.error() != CreditLineError.ORDER_UNKNOWN) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private AmortizationSchedule schedule(LoanApplication application) {
        LocalDate startsOn =
                loans.findByApplication(application.id()).map(Loan::startsOn).orElseGet(() -> time.today());
        return AmortizationSchedule.of(application.termsFrom(startsOn));
    }

    private static List<ContractView.Fact> agreed(AmortizationSchedule schedule, List<Fee> fees) {
        List<ContractView.Fact> facts = new ArrayList<>();
        facts.add(new ContractView.Fact("借款本金", schedule.principal() + " 元，全额到账"));
        facts.add(new ContractView.Fact("期数", schedule.lines().size() + " 期，每月一期，等额还款"));
        fees.forEach(fee -> facts.add(fact(fee)));
        facts.add(new ContractView.Fact("还款总额", schedule.total() + " 元"));
        facts.add(new ContractView.Fact("年化综合成本", percent(schedule.annualisedRate())));
        return facts;
    }

    private List<ContractView.Fact> offered(long accountId, CreditLineApplication order) {
        LoanProduct product = products.get(order.productId());
        List<ContractView.Fact> facts = new ArrayList<>();
        facts.add(new ContractView.Fact(
                "可借金额", product.amounts().least() + " 至 " + product.amounts().most() + " 元，以可用额度为限"));
        product.fees().forEach(fee -> facts.add(fact(fee)));
        for (int months = product.months().least(); months <= product.months().most(); months++) {
            if (product.months().allows(months)) {
                Rate rate = withdrawals
                        .quote(accountId, order.orderNo(), product.amounts().least(), months)
                        .annualisedRate();
                facts.add(new ContractView.Fact(months + " 期的年化综合成本", percent(rate)));
            }
        }
        return facts;
    }

    private static ContractView.Fact fact(Fee fee) {
        BigDecimal percent = fee.fraction().movePointRight(2).stripTrailingZeros();
        String when = fee.timing() == Fee.Timing.MONTHLY ? "，每月收取" : "，随第一期收取";
        return new ContractView.Fact(fee.name(), "借款本金的 " + percent.toPlainString() + "%" + when);
    }

    private static String percent(Rate rate) {
        return rate.percent().setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** Stars between the first and the last characters. */
    private static String masked(String text, int first, int last) {
        int stars = Math.max(0, text.length() - first - last);
        return text.substring(0, Math.min(first, text.length()))
                + "*".repeat(stars)
                + text.substring(text.length() - Math.min(last, text.length() - Math.min(first, text.length())));
    }
}
