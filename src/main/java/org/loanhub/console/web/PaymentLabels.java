package org.loanhub.console.web;

import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.WalletKind;
import org.loanhub.payment.PaymentAlert;
import org.loanhub.payment.PaymentOrderStatus;
import org.loanhub.repayment.RepaymentScope;

/** Payments and the ledger, in the words of the console; JSP calls these. {@code …Kind} is the kind that {@code state.tag} takes. */
public final class PaymentLabels {

    private PaymentLabels() {}

    public static String disbursement(PaymentOrderStatus status) {
        return switch (status) {
            case OPEN -> "等待结果";
            case NEEDS_CONFIRMATION -> "待确认";
            case SUCCEEDED -> "已到账";
            case FAILED, CLOSED, GIVEN_UP -> "失败";
            case REVERSED -> "已退回";
        };
    }

    public static String disbursementKind(PaymentOrderStatus status) {
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

    public static String cashierPayment(PaymentOrderStatus status) {
        return switch (status) {
            case OPEN, NEEDS_CONFIRMATION -> "等待付款";
            case SUCCEEDED -> "已入账";
            case FAILED, CLOSED, GIVEN_UP, REVERSED -> "已关闭";
        };
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
            case REPAYMENT_PRINCIPAL -> "还本金";
            case REPAYMENT_INTEREST -> "还利息";
            case REPAYMENT_FEE -> "还费用";
            case REPAYMENT_PENALTY -> "还罚息";
            case RECEIPT -> "收款";
            case SUSPENSE_ASSIGNMENT -> "暂收款认领";
            case RECEIPT_REVERSAL -> "收款被退回";
            case REPAYMENT_REVERSAL -> "还款冲回";
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
}
