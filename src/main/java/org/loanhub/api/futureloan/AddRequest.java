package org.loanhub.api.futureloan;

import java.math.BigDecimal;
import org.loanhub.invest.NewProject;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;

/** Document 004 section 2.2.1. */
record AddRequest(long memberId, String title, BigDecimal amount, BigDecimal rate, Term term, int biddingDays) {

    private static final String MALFORMED = "数值参数格式错误";
    private static final int MAX_TITLE = 100;
    private static final int RATE_DECIMALS = 8;
    private static final BigDecimal MAX_RATE = BigDecimal.valueOf(24);
    private static final BigDecimal MIN_AMOUNT = BigDecimal.valueOf(1000);
    /** Far above any project; keeps the amount within what a column holds. */
    private static final BigDecimal MAX_AMOUNT = new BigDecimal("1000000000000");

    private static final BigDecimal STEP = BigDecimal.valueOf(100);

    /** @throws Refusal for the first fault: missing, then malformed, then out of range with the amount's range last */
    static AddRequest from(Inputs inputs) {
        requireAll(inputs);
        long memberId = inputs.integer("member_id", MALFORMED);
        BigDecimal amount = inputs.decimal("amount", MALFORMED);
        BigDecimal rate = inputs.decimal("loan_rate", MALFORMED);
        long length = inputs.cutOff("loan_term", MALFORMED);
        long unit = inputs.whole("loan_date_type", MALFORMED);
        long biddingDays = inputs.cutOff("bidding_days", MALFORMED);
        String title = inputs.requireText("title", "标题为空");
        requireInRange(title.codePointCount(0, title.length()) <= MAX_TITLE, "标题长度超过100位");
        requireInRange(memberId >= 0, "非法的用户id");
        requireRate(rate);
        Term term = term(length, unit);
        requireInRange(biddingDays >= 1 && biddingDays <= 10, "竞标期限为1-10天");
        requireAmount(amount);
        return new AddRequest(memberId, title, amount, rate, term, (int) biddingDays);
    }

    NewProject toCommand() {
        return new NewProject(memberId, title, Money.ofYuan(amount), rate, term, biddingDays);
    }

    private static void requireAll(Inputs inputs) {
        inputs.require("member_id", "用户id为空");
        inputs.require("title", "标题为空");
        inputs.require("amount", "借款金额为空");
        inputs.require("loan_rate", "利率为空");
        inputs.require("loan_term", "借款期限为空");
        inputs.require("loan_date_type", "借款日期类型为空");
        inputs.require("bidding_days", "竞标期限为空");
    }

    private static void requireRate(BigDecimal rate) {
        requireInRange(
                rate.signum() > 0
                        && rate.compareTo(MAX_RATE) <= 0
                        && rate.stripTrailingZeros().scale() <= RATE_DECIMALS,
                "借款利率范围错误");
    }

    private static Term term(long length, long unit) {
        if (unit == 1) {
            requireInRange(length >= 1 && length <= 36, "借款期限单位为月的项目,期限范围为1到36个月(包含1个月和36个月)");
            return Term.ofMonths((int) length);
        }
        requireInRange(unit == 2, "借款类型不存在");
        requireInRange(length >= 10 && length <= 45, "借款期限单位为天的项目,期限范围为10到45天(包含10天和45天)");
        return Term.ofDays((int) length);
    }

    private static void requireAmount(BigDecimal amount) {
        requireInRange(
                amount.compareTo(MIN_AMOUNT) >= 0
                        && amount.compareTo(MAX_AMOUNT) <= 0
                        && amount.remainder(STEP).signum() == 0,
                "借款金额范围错误");
    }

    private static void requireInRange(boolean holds, String outOfRange) {
        if (!holds) {
            throw Refusal.invalid(outOfRange);
        }
    }
}
