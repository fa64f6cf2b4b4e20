package org.loanhub.api.futureloan;

import org.loanhub.account.AccountError;
import org.loanhub.api.kit.RefusalTable;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.api.kit.Unforeseen;
import org.loanhub.invest.InvestError;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.LedgerError;

/** What the core refuses, and what cannot be read, with the codes and messages of document 004. */
final class Refusals {

    private static final RefusalTable<Refusal> TABLE = new RefusalTable<Refusal>()
            .with(AccountError.class, Refusals::of)
            .withAmount(InvestError.class, Refusals::of)
            .with(LedgerError.class, Refusals::of);

    private Refusals() {}

    /** @throws Unforeseen if no operation of this API can be refused so */
    static Refusal of(LendingException refused) {
        return TABLE.of(refused);
    }

    static Refusal of(RequestFault fault) {
        return switch (fault.kind()) {
            case TOO_LONG -> Refusal.invalid("请求内容过长");
            // What an address holds is numbers only.
            case FORM -> Refusal.invalid("数值参数格式错误");
            case BROKEN_OFF, MEDIA_TYPE, ENCODING, GZIP, CHARSET, JSON, HUGE_NUMBER, MULTIPART ->
                Refusal.invalid("请求内容无法解析，请检查JSON格式");
        };
    }

    private static Refusal of(AccountError error) {
        return switch (error) {
            case ACCOUNT_UNKNOWN -> Refusal.invalid("会员不存在");
            case ACCOUNT_EXISTS -> Refusal.invalid("账号已存在");
            case CREDENTIALS_WRONG -> new Refusal(Code.CREDENTIALS, "账号信息错误");
            case LOCKED -> new Refusal(Code.CREDENTIALS, "密码错误次数过多，请稍后再试");
            case BUSY -> new Refusal(Code.BUSY, "服务器繁忙，请稍后再试");
            case PASSWORD_WRONG,
                    PICTURE_CODE_WRONG,
                    PICTURE_CODE_EXPIRED,
                    SMS_CODE_WRONG,
                    SMS_CODE_EXPIRED,
                    SMS_CODE_NOT_CHECKED,
                    SMS_TOO_OFTEN,
                    SMS_NOT_SENT -> throw new Unforeseen(error);
        };
    }

    private static Refusal of(InvestError error, Money room) {
        return switch (error) {
            case ADMIN_REGISTRATION_CLOSED -> Refusal.notYours();
            case PROJECT_UNKNOWN -> Refusal.invalid("项目不存在");
            case PROJECT_NOT_UNDER_AUDIT -> Refusal.invalid("项目不在审核中状态");
            case PROJECT_NOT_BIDDING -> Refusal.invalid("该项目不在竞标中状态");
            case PROJECT_LACKS_ROOM ->
                Refusal.invalid("该标可投金额不足,可投金额：" + Forms.number(room).toPlainString());
        };
    }

    private static Refusal of(LedgerError error) {
        return switch (error) {
            case INSUFFICIENT_BALANCE -> new Refusal(Code.BALANCE, "余额不足");
        };
    }
}
