package org.loanhub.api.wukong;

import com.alibaba.fastjson2.JSON;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.loanhub.gateway.CashierRedirect;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where document 002 prints one thing and the server that it describes answered another, this class knows both
 * (docs/reference/wukong-server.md, part 8, differences 6, 10 and 20 to 24). Nothing else asks which one is spoken.
 */
@Component
final class Dialect {

    /** What the one says and the other does not, each in its words. */
    enum Say {
        CODE_SENT("", "发送短信成功，请查收"),
        LOGGED_OUT("成功退出登入", ""),
        LOAN_SUBMITTED("提交成功", "提交申请成功"),
        PASSWORD_RESET("设置成功", ""),
        FEEDBACK_TAKEN("", "提交反馈成功");

        private final String printed;
        private final String deployed;

        Say(String printed, String deployed) {
            this.printed = printed;
            this.deployed = deployed;
        }
    }

    private static final int PASSED = 1;
    private static final int UNDER_WAY = 2;

    private final boolean deployed;

    /** @throws Misconfiguration if there is no dialect of this name */
    Dialect(@Value("${wukong.dialect}") String name) {
        this.deployed = switch (name) {
            case "document" -> false;
            case "deployed" -> true;
            default -> throw new Misconfiguration("wukong.dialect has to be document or deployed, not " + name);
        };
    }

    String text(Say what) {
        return deployed ? what.deployed : what.printed;
    }

    /**
     * Whether somebody without a login sees the home page: as printed only who says so, as the known client does.
     *
     * @param saysSo whether the request names its token {@code undefined} or {@code null}
     */
    boolean admitsGuest(boolean saysSo) {
        return deployed || saysSo;
    }

    /** A sum where the document prints a text. */
    Object sum(Money money) {
        return deployed ? Forms.number(money) : Forms.text(money);
    }

    /** A count or an id where the document prints a text. */
    Object count(long number) {
        return deployed ? number : Long.toString(number);
    }

    /** Seconds since 1970 where the document prints a text. */
    Object seconds(Instant moment) {
        return deployed ? moment.getEpochSecond() : Forms.seconds(moment);
    }

    /** A rate that is written out, where the document prints a text. */
    Object rate(String figure) {
        return deployed ? new BigDecimal(figure) : figure;
    }

    /** The state that {@code /home} shows. */
    String homeState(LoanStatus status) {
        String state = LoanState.of(status);
        if (!deployed) {
            return state;
        }
        return switch (state) {
            case "reviewing" -> "auditing";
            case "review_failure" -> "audit_failure";
            case "review_success" -> "audit_success";
            default -> state;
        };
    }

    /** The id at {@code /home} where there is no loan. */
    Optional<Object> noLoanId() {
        return deployed ? Optional.empty() : Optional.of("");
    }

    /** Whether {@code /home} still shows a loan in this status, or is as before the first one. */
    boolean showsAtHome(LoanStatus status) {
        return !deployed || status != LoanStatus.SETTLED;
    }

    /** The form of LianLian's payment page: a text as printed, an object as sent. */
    Object reqData(CashierRedirect page) {
        return deployed ? JSON.parseObject(page.reqData()) : page.reqData();
    }

    /** Whether the list of repayments has a row for each loan, or one for each booking. */
    boolean listsLoansAsRepayments() {
        return deployed;
    }

    /** Whether the list of loans shows the disbursement's time once there is one, or when the state changed. */
    boolean datesLoansByDisbursement() {
        return deployed;
    }

    /** Whether the answer to a typed code has one result, or a list of one. */
    boolean answersInputWithObject() {
        return deployed;
    }

    /** {@code is_phone_auth}: 1 passed, 2 logged in but without the report yet, 0 neither. */
    int phoneFlag(boolean passed, boolean underWay) {
        if (passed) {
            return PASSED;
        }
        return deployed && underWay ? UNDER_WAY : 0;
    }

    boolean wantsCompanyPhone() {
        return !deployed;
    }
}
