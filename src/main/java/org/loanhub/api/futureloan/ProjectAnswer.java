package org.loanhub.api.futureloan;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.loanhub.invest.Project;
import org.loanhub.kernel.Term;

/** A project as document 004 section 2.2.1 shows it. */
@JSONType(alphabetic = false)
record ProjectAnswer(
        long id,
        @JSONField(name = "member_id") long memberId,
        String title,
        BigDecimal amount,
        @JSONField(name = "loan_rate") BigDecimal loanRate,
        @JSONField(name = "loan_term") int loanTerm,
        @JSONField(name = "loan_date_type") int loanDateType,
        @JSONField(name = "bidding_days") int biddingDays,
        @JSONField(name = "create_time") @Nullable String createTime,
        @JSONField(name = "bidding_start_time") @Nullable String biddingStartTime,
        @JSONField(name = "full_time") @Nullable String fullTime,
        int status) {

    static ProjectAnswer from(Project project, Forms forms) {
        return new ProjectAnswer(
                project.id(),
                project.borrowerId(),
                project.title(),
                Forms.number(project.amount()),
                Forms.number(project.annualRate()),
                project.termLength(),
                project.termUnit() == Term.Unit.MONTH ? 1 : 2,
                project.biddingDays(),
                forms.tenths(project.createdAt()),
                forms.tenths(project.biddingStartedAt()),
                forms.tenths(project.fullAt()),
                project.status().code());
    }
}
