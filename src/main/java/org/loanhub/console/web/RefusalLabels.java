package org.loanhub.console.web;

import org.loanhub.account.AccountError;
import org.loanhub.application.ApplicationError;
import org.loanhub.console.operator.OperatorError;
import org.loanhub.creditline.CreditLineError;
import org.loanhub.creditline.QuotaError;
import org.loanhub.delinquency.CollectionError;
import org.loanhub.kernel.BusinessError;
import org.loanhub.kernel.LendingException;
import org.loanhub.kyc.BlacklistError;
import org.loanhub.kyc.KycError;
import org.loanhub.ledger.LedgerError;
import org.loanhub.loan.LoanError;
import org.loanhub.messaging.FeedbackError;
import org.loanhub.messaging.MessagingError;
import org.loanhub.messaging.PublicationError;
import org.loanhub.product.CouponError;
import org.loanhub.product.ProductError;
import org.loanhub.profile.ProfileError;
import org.loanhub.referral.ReferralError;
import org.loanhub.repayment.CashierError;
import org.loanhub.repayment.RepaymentError;

/** Why something was refused, in a sentence that an operator understands. */
public final class RefusalLabels {

    private RefusalLabels() {}

    /** A sentence in Chinese without its full stop. */
    public static String of(LendingException refused) {
        return of(refused.error());
    }

    private static String of(BusinessError error) {
        if (error instanceof OperatorError of) {
            return operator(of);
        }
        if (error instanceof AccountError of) {
            return account(of);
        }
        if (error instanceof ApplicationError of) {
            return application(of);
        }
        if (error instanceof CreditLineError of) {
            return creditLine(of);
        }
        if (error instanceof QuotaError of) {
            return quota(of);
        }
        if (error instanceof LoanError of) {
            return loan(of);
        }
        if (error instanceof RepaymentError of) {
            return repayment(of);
        }
        if (error instanceof CashierError of) {
            return cashier(of);
        }
        if (error instanceof ReferralError of) {
            return referral(of);
        }
        if (error instanceof CouponError of) {
            return coupon(of);
        }
        if (error instanceof CollectionError of) {
            return collection(of);
        }
        if (error instanceof PublicationError of) {
            return publication(of);
        }
        return other(error);
    }

    private static String operator(OperatorError error) {
        return switch (error) {
            case OPERATOR_UNKNOWN -> "没有这个操作员";
            case NAME_MALFORMED -> "登录名应是 2 到 32 个小写字母、数字或 . _ -，姓名 1 到 32 个字";
            case PASSWORD_TOO_WEAK -> "密码应是 10 到 64 个字符，而且不能与登录名相同";
            case PASSWORD_UNCHANGED -> "新密码与原密码相同";
            case NOT_YOURSELF -> "不能对自己这样做，请别的管理员来办";
            case ROLE_UNKNOWN -> "没有这个角色";
        };
    }

    private static String account(AccountError error) {
        return switch (error) {
            case ACCOUNT_UNKNOWN -> "没有这个账号";
            case ACCOUNT_EXISTS -> "这个登录名已经有人用了";
            case CREDENTIALS_WRONG, PASSWORD_WRONG -> "密码不对";
            case LOCKED -> "密码错误次数太多，暂时锁定，请稍后再试";
            case BUSY -> "系统繁忙，请稍后再试";
            case PICTURE_CODE_WRONG,
                    PICTURE_CODE_EXPIRED,
                    SMS_CODE_WRONG,
                    SMS_CODE_EXPIRED,
                    SMS_CODE_NOT_CHECKED,
                    SMS_TOO_OFTEN,
                    SMS_NOT_SENT -> "验证码不对或已过期";
        };
    }

    private static String application(ApplicationError error) {
        return switch (error) {
            case APPLICATION_UNKNOWN -> "没有这笔申请";
            case NOT_UNDER_REVIEW -> "这笔申请不在待审核状态，可能已经有人处理了";
            case UNFINISHED_LOAN -> "客户还有没结清的借款";
            case CREDIT_LIMIT_EXCEEDED -> "超出客户的可用额度";
            case CREDIT_LINE_CLOSED -> "客户的额度已冻结或关闭";
            default -> "申请内容不符合产品规则（" + error.name() + "）";
        };
    }

    private static String creditLine(CreditLineError error) {
        return switch (error) {
            case ORDER_UNKNOWN -> "没有这笔授信订单";
            case ORDER_UNDER_WAY -> "客户已有进行中的授信订单";
            case REJECTED_LATELY -> "客户最近被拒绝过";
            case ORDER_NOT_UNDER_REVIEW -> "这笔授信订单不在待审核状态，可能已经有人处理了";
            case LINE_NOT_APPROVED -> "授信没有通过";
            case LINE_EXPIRED -> "授信已过期";
            case CARD_NOT_SIGNED -> "客户没有已签约的银行卡";
            case LIVENESS_MISSING -> "客户没有做人脸核验";
        };
    }

    private static String quota(QuotaError error) {
        return switch (error) {
            case MORE_CHECKS_NEEDED -> "客户的认证项不够";
            case REQUEST_OPEN -> "客户已有待处理的提额申请";
            case REQUEST_UNKNOWN -> "没有这份提额申请，或者已经有人处理了";
            case LIMIT_NOT_HIGHER -> "新额度要高于现有额度";
        };
    }

    private static String loan(LoanError error) {
        return switch (error) {
            case LOAN_UNKNOWN -> "没有这笔贷款";
            case INSTALLMENT_UNKNOWN -> "没有这一期";
            case DISBURSEMENT_UNKNOWN -> "没有这笔放款，或者它的状态已经变了";
            case NOTHING_TO_CONFIRM -> "这笔放款没有等待确认，可能已经有人处理了";
        };
    }

    private static String repayment(RepaymentError error) {
        return switch (error) {
            case ALREADY_PAID -> "已经还清";
            case EARLIER_INSTALLMENT_OPEN -> "前面还有没还的期数";
            case NO_SIGNED_CARD -> "客户没有已签约的银行卡";
            case BALANCE_TOO_LOW -> "银行卡余额不足";
            case DEBIT_REFUSED -> "银行拒绝扣款";
            case NOT_IN_SUSPENSE -> "这笔款不在暂收款中，可能已经有人认领了";
        };
    }

    private static String cashier(CashierError error) {
        return switch (error) {
            case NOT_OWED -> "这笔钱没有欠款可以对应";
            case PAYMENT_RUNNING -> "有一笔付款正在进行";
        };
    }

    private static String referral(ReferralError error) {
        return switch (error) {
            case LEAD_TAKEN -> "这个客户已经有线索";
            case LEAD_UNKNOWN -> "没有这条线索";
            case LEAD_ELSEWHERE -> "线索的状态已经变了，可能已经有人处理了";
            case LEAD_APPLICATION_UNUSABLE -> "这笔借款申请不能对应这条线索";
        };
    }

    private static String coupon(CouponError error) {
        return switch (error) {
            case COUPON_UNKNOWN -> "没有这张代金券";
            case COUPON_NOT_USABLE -> "这张代金券已经用掉、过期或收回";
        };
    }

    private static String collection(CollectionError error) {
        return switch (error) {
            case NEVER_LATE -> "这笔贷款没有逾期过";
            case NOTE_MALFORMED -> "记录应是 1 到 500 个字，下次跟进不能早于今天";
            case PROMISE_MALFORMED -> "承诺日期不能早于今天，承诺金额要大于 0、不超过全部欠款";
        };
    }

    private static String publication(PublicationError error) {
        return switch (error) {
            case NOT_PUBLISHED -> "没有这条消息，或者已经撤下了";
            case VERSION_EXISTS -> "这个渠道的这个平台已经有同名的版本";
        };
    }

    private static String other(BusinessError error) {
        if (error instanceof FeedbackError) {
            return "没有这条反馈，或者已经有人处理了";
        }
        if (error instanceof BlacklistError) {
            return "这个号码不在黑名单里";
        }
        if (error instanceof LedgerError) {
            return "余额不足";
        }
        if (error instanceof ProductError) {
            return "没有这个产品";
        }
        if (error instanceof MessagingError) {
            return "内容是空的、太长，或者地址不对";
        }
        if (error instanceof KycError || error instanceof ProfileError) {
            return "客户资料不完整或没有通过认证（" + error.name() + "）";
        }
        return "规则不允许（" + error.name() + "）";
    }
}
