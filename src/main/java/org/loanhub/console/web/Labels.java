package org.loanhub.console.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.loanhub.application.Verdict;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.WalletKind;
import org.loanhub.payment.PaymentAlert;
import org.loanhub.payment.PaymentOrderStatus;
import org.loanhub.product.LoanPurpose;
import org.loanhub.repayment.RepaymentScope;
import org.loanhub.schedule.RepaymentMethod;

/** The core's facts in the words and figures of the console; JSP calls these. */
public final class Labels {

    private static final int PERCENT_DECIMALS = 2;

    private Labels() {}

    public static String channel(Channel channel) {
        return switch (channel) {
            case REFERRAL -> "第一甩单";
            case CASHLOAN -> "现金贷";
            case WUKONG -> "悟空";
            case CHAOJIHUA -> "超即花";
            case FUTURELOAN -> "前程贷";
            case CONSOLE -> "操作台";
        };
    }

    public static String status(LoanStatus status) {
        return switch (status) {
            case SUBMITTED -> "已提交";
            case UNDER_REVIEW -> "待审核";
            case REJECTED_AT_AUDIT -> "规则拒绝";
            case REJECTED_AT_REVIEW -> "审批拒绝";
            case APPROVED -> "待放款";
            case DISBURSING -> "放款中";
            case DISBURSEMENT_FAILED -> "放款失败";
            case ACTIVE -> "还款中";
            case OVERDUE -> "逾期";
            case SETTLED -> "已结清";
            case CANCELLED -> "已取消";
        };
    }

    /** Of {@code state.tag}. */
    public static String statusKind(LoanStatus status) {
        return switch (status) {
            case SUBMITTED, UNDER_REVIEW, APPROVED, DISBURSING -> "open";
            case DISBURSEMENT_FAILED, OVERDUE -> "bad";
            case ACTIVE -> "good";
            case REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, SETTLED, CANCELLED -> "quiet";
        };
    }

    public static String line(CreditLineApplication.Status status) {
        return switch (status) {
            case UNDER_REVIEW -> "待审核";
            case APPROVED -> "已通过";
            case REJECTED -> "已拒绝";
        };
    }

    public static String lineKind(CreditLineApplication.Status status) {
        return switch (status) {
            case UNDER_REVIEW -> "open";
            case APPROVED -> "good";
            case REJECTED -> "quiet";
        };
    }

    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "通过";
            case REFER -> "转人工";
            case REJECT -> "拒绝";
        };
    }

    public static String verdictKind(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "good";
            case REFER -> "open";
            case REJECT -> "bad";
        };
    }

    public static String payOut(PaymentOrderStatus status) {
        return switch (status) {
            case OPEN -> "等待结果";
            case NEEDS_CONFIRMATION -> "待确认";
            case SUCCEEDED -> "已到账";
            case FAILED, CLOSED, GIVEN_UP -> "失败";
            case REVERSED -> "已退回";
        };
    }

    public static String payOutKind(PaymentOrderStatus status) {
        return switch (status) {
            case OPEN, NEEDS_CONFIRMATION -> "open";
            case SUCCEEDED -> "good";
            case FAILED, CLOSED, GIVEN_UP, REVERSED -> "bad";
        };
    }

    public static String repayment(PaymentOrderStatus status) {
        return switch (status) {
            case OPEN, NEEDS_CONFIRMATION -> "等待结果";
            case SUCCEEDED -> "已入账";
            case FAILED, CLOSED, GIVEN_UP, REVERSED -> "失败";
        };
    }

    public static String repaymentKind(PaymentOrderStatus status) {
        return switch (status) {
            case OPEN, NEEDS_CONFIRMATION -> "open";
            case SUCCEEDED -> "good";
            case FAILED, CLOSED, GIVEN_UP, REVERSED -> "quiet";
        };
    }

    public static String page(PaymentOrderStatus status) {
        return switch (status) {
            case OPEN, NEEDS_CONFIRMATION -> "等待付款";
            case SUCCEEDED -> "已入账";
            case FAILED, CLOSED, GIVEN_UP, REVERSED -> "已关闭";
        };
    }

    public static String pageKind(PaymentOrderStatus status) {
        return repaymentKind(status);
    }

    public static String scope(RepaymentScope scope) {
        return switch (scope) {
            case CURRENT -> "当期";
            case ALL -> "全部结清";
        };
    }

    public static String alert(PaymentAlert.Kind kind) {
        return switch (kind) {
            case UNKNOWN_ORDER -> "连连通知了一笔我们没有的订单";
            case WRONG_AMOUNT -> "金额与订单不符";
            case BAD_SIGNATURE -> "有人冒充连连发通知";
            case PAID_AFTER_FAILURE -> "已按失败处理，后来又成功了";
            case REVERSED_AFTER_REPAYMENT -> "已有还款的放款被退回";
            case REPAYMENT_RETURNED -> "已入账的还款被退回";
            case DOES_NOT_FIT -> "收到的钱多于应还金额";
            case DUPLICATE_NUMBER -> "连连的流水号重复";
        };
    }

    /** What an operator does about an alert. */
    public static String advice(PaymentAlert.Kind kind) {
        return switch (kind) {
            case UNKNOWN_ORDER -> "收到的钱已记入暂收款；与连连确认是谁付的";
            case WRONG_AMOUNT, PAID_AFTER_FAILURE -> "收到的钱已入账，多余部分记为客户的预收款；放款除外，须与连连对账";
            case BAD_SIGNATURE -> "通知没有入账；若频繁出现请告知技术人员";
            case REVERSED_AFTER_REPAYMENT -> "与连连和客户核对，线下处理后标记已处理";
            case REPAYMENT_RETURNED -> "还款已冲回，欠款已恢复，客户已收到消息；需要时联系客户";
            case DOES_NOT_FIT -> "多余部分已记为客户的预收款，到期自动抵扣";
            case DUPLICATE_NUMBER -> "第二笔没有入账；与连连确认后才能入账";
        };
    }

    public static String method(RepaymentMethod method) {
        return switch (method) {
            case BULLET -> "一次性还本付息";
            case INTEREST_ONLY -> "按期还息，到期还本";
            case LEVEL_PAYMENT -> "等额本息";
            case FLAT -> "等本等息";
        };
    }

    public static String purpose(LoanPurpose purpose) {
        return switch (purpose) {
            case RENT -> "租房";
            case SHOPPING -> "购物";
            case EDUCATION -> "教育/培训";
            case COSMETIC_TREATMENT -> "医美";
            case TRAVEL -> "旅游";
            case ENTERTAINMENT -> "日常娱乐";
            case SHORT_OF_CASH -> "短期资金周转";
            case CREDIT_CARD_BILL -> "偿还信用卡";
            case NOT_ASKED -> "没有询问";
        };
    }

    public static String transfer(TransferKind kind) {
        return switch (kind) {
            case RECHARGE -> "充值";
            case WITHDRAWAL -> "提现";
            case BID -> "投资";
            case BID_REFUND -> "投资退回";
            case PROJECT_PAYOUT -> "项目放款";
            case PAYBACK -> "回款";
            case DISBURSEMENT -> "放款";
            case DISBURSEMENT_REVERSAL -> "放款退回";
            case RECEIPT -> "收款";
            case SUSPENSE_ASSIGNMENT -> "暂收款认领";
            case RECEIPT_REVERSAL -> "收款被退回";
            case REPAYMENT_REVERSAL -> "还款冲回";
            case REPAYMENT_PRINCIPAL -> "还本金";
            case REPAYMENT_INTEREST -> "还利息";
            case REPAYMENT_FEE -> "还费用";
            case REPAYMENT_PENALTY -> "还罚息";
            case COUPON -> "代金券";
            case ADJUSTMENT -> "手工调整";
        };
    }

    public static String wallet(WalletKind kind) {
        return switch (kind) {
            case MEMBER -> "前程贷会员余额";
            case PROJECT_ESCROW -> "前程贷项目募集款";
            case LOAN -> "借款人所欠本金（负数）";
            case UNAPPLIED -> "借款人预收款（未核销）";
            case CHANNEL_CLEARING -> "连连待清算（负数）";
            case SUSPENSE -> "暂收款（待认领）";
            case OUTSIDE -> "银行与支付公司（外部）";
            case ADJUSTMENT -> "手工调整";
            case INTEREST_INCOME -> "利息收入";
            case FEE_INCOME -> "费用收入";
            case PENALTY_INCOME -> "罚息收入";
            case COUPON_EXPENSE -> "代金券支出";
        };
    }

    /** {@code 14 天}, {@code 6 个月}. */
    public static String term(Term term) {
        return term.length() + (term.unit() == Term.Unit.DAY ? " 天" : " 个月");
    }

    /** {@code 36%}, {@code 23.99%}. */
    public static String rate(Rate rate) {
        BigDecimal percent =
                rate.percent().setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }

    /** {@code 12,345.60}. */
    public static String money(Money money) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.yuan());
    }
}
