package org.loanhub.api.chaojihua;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.CreditLine;
import org.loanhub.application.LoanApplication;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Loan;
import org.loanhub.product.Choice;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanProductService;
import org.loanhub.schedule.Fee;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes orders and drawdowns as the document shows them. */
@Component
class CreditAnswers {

    private static final String NOTHING = "";
    private static final int TERM_IDS_PER_PRODUCT = 100;

    private final LoanProductService products;
    private final Forms forms;
    private final BusinessTime time;
    private final String channel;
    private final String image;

    CreditAnswers(
            LoanProductService products,
            Forms forms,
            BusinessTime time,
            @Value("${chaojihua.channel}") String channel,
            @Value("${public-url}") String publicUrl) {
        this.products = products;
        this.forms = forms;
        this.time = time;
        this.channel = channel;
        this.image = publicUrl + "/static/chaojihua/product.svg";
    }

    /**
     * @param withdrawn null before the first drawdown
     * @param id of the line in its list
     * @param no the order's number, or the drawdown's
     */
    CreditAnswer of(
            CreditLineApplication order, CreditLine line, @Nullable WithdrawnLoan withdrawn, long id, String no) {
        LoanProduct product = products.get(order.productId());
        CreditStatus audit = CreditStatus.of(order.status(), line.state() == CreditLine.State.FROZEN);
        CreditStatus shown = withdrawn == null ? audit : status(withdrawn);
        return new CreditAnswer(
                Long.toString(id),
                no,
                Long.toString(order.accountId()),
                audit.code(),
                order.status() == CreditLineApplication.Status.APPROVED ? auditData(order, audit, line, product) : null,
                withdrawn == null ? NOTHING : shown.code(),
                withdrawn == null ? null : loanData(withdrawn, shown),
                withdrawn == null ? NOTHING : withdrawn.withdrawal().faceFlowId(),
                withdrawn == null ? NOTHING : withdrawn.withdrawal().drawdownNo(),
                forms.seconds(order.appliedAt()),
                forms.seconds(changedAt(order, withdrawn)),
                shown.code(),
                product.name(),
                image,
                shown.text(),
                forms.day(
                        withdrawn == null
                                ? order.decidedAt()
                                : withdrawn.application().decidedAt()));
    }

    CreditStatus status(WithdrawnLoan withdrawn) {
        Loan loan = withdrawn.loan();
        boolean today = loan != null && time.dayOf(loan.disbursedAt()).equals(time.today());
        return CreditStatus.of(withdrawn.application().status(), today);
    }

    private CreditAnswer.AuditData auditData(
            CreditLineApplication order, CreditStatus status, CreditLine line, LoanProduct product) {
        Money most = product.amounts().most().min(line.limit());
        return new CreditAnswer.AuditData(
                status.code(),
                channel,
                order.orderNo(),
                Forms.number(product.amountStep()),
                0,
                Forms.number(most),
                Forms.number(product.amounts().least()),
                new CreditAnswer.AmountLimit(Forms.number(line.limit()), Forms.number(line.available())),
                forms.day(order.decidedAt()),
                termOptions(product),
                remaining(order));
    }

    private static List<CreditAnswer.TermOption> termOptions(LoanProduct product) {
        return terms(product.months())
                .mapToObj(term -> new CreditAnswer.TermOption(
                        "现金贷-" + term + "期-" + product.name(), term, product.id() * TERM_IDS_PER_PRODUCT + term))
                .toList();
    }

    private static IntStream terms(Choice<Integer> months) {
        return months instanceof Choice.OneOf<Integer> list
                ? list.values().stream().mapToInt(Integer::intValue)
                : IntStream.rangeClosed(months.least(), months.most());
    }

    /** Days that are left for a drawdown; a day that has begun counts. */
    private String remaining(CreditLineApplication order) {
        Duration left = Duration.between(time.now(), Objects.requireNonNull(order.validUntil()));
        return (left.isNegative() || left.isZero() ? 0 : left.minusNanos(1).toDays() + 1) + "天";
    }

    private static CreditAnswer.LoanData loanData(WithdrawnLoan withdrawn, CreditStatus status) {
        LoanApplication application = withdrawn.application();
        return new CreditAnswer.LoanData(
                withdrawn.withdrawal().orderNo(),
                Forms.number(application.amount()),
                status.code(),
                monthlyPercent(application.fees()));
    }

    private static BigDecimal monthlyPercent(List<Fee> fees) {
        return Forms.number(fees.stream()
                .filter(fee -> fee.timing() == Fee.Timing.MONTHLY)
                .map(fee -> fee.fraction().movePointRight(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Instant changedAt(CreditLineApplication order, @Nullable WithdrawnLoan withdrawn) {
        if (withdrawn == null) {
            return Objects.requireNonNullElse(order.decidedAt(), order.appliedAt());
        }
        return withdrawn.changedAt();
    }
}
