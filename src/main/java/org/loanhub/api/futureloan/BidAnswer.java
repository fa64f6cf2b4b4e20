package org.loanhub.api.futureloan;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.loanhub.invest.Bid;

/** Document 004 section 2.1.6. */
@JSONType(alphabetic = false)
record BidAnswer(
        long id,
        @JSONField(name = "member_id") long memberId,
        @JSONField(name = "loan_id") long loanId,
        BigDecimal amount,
        @JSONField(name = "create_time") String createTime,
        @JSONField(name = "is_valid") int isValid) {

    static BidAnswer from(Bid bid, Forms forms) {
        return new BidAnswer(
                bid.id(),
                bid.investorId(),
                bid.projectId(),
                Forms.number(bid.amount()),
                forms.seconds(bid.createdAt()),
                bid.valid() ? 1 : 0);
    }
}
