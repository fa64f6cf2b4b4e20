package org.loanhub.api.cashloan;

import org.loanhub.account.AccountError;

/** What the account room refuses, in the words of sections 7 to 16. Section 4 has words of its own. */
final class AccountRefusals {

    private AccountRefusals() {}

    static Refusal of(AccountError error, Failure failure) {
        return switch (error) {
            case ACCOUNT_UNKNOWN -> Mobile.unknown();
            case ACCOUNT_EXISTS -> Mobile.taken();
            case CREDENTIALS_WRONG, PASSWORD_WRONG -> passwordWrong();
            case LOCKED -> failure.because("多次密码错误，账号被锁");
            case BUSY -> failure.because("系统繁忙，请稍后再试");
            case PICTURE_CODE_WRONG -> Refusal.of("10002001", "验证码错误");
            case PICTURE_CODE_EXPIRED -> Refusal.of("10002002", "验证码过期");
            case SMS_CODE_WRONG -> Refusal.of("20002005", "手机短信验证码错误");
            case SMS_CODE_EXPIRED -> Refusal.of("20002004", "手机短信验证码超时");
            case SMS_CODE_NOT_CHECKED -> failure.because("请先校验手机短信验证码");
            case SMS_TOO_OFTEN -> failure.because("发送过于频繁，请稍后再试");
            case SMS_NOT_SENT -> failure.because("请稍后再试");
        };
    }

    static Refusal passwordWrong() {
        return Refusal.of("20003015", "当前密码错误");
    }
}
