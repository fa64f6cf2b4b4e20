package org.loanhub.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loanhub.application.PolicyName;
import org.loanhub.application.Reason;
import org.loanhub.application.ReasonCode;
import org.loanhub.application.Reasons;

class RuleLabelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AGE_ALLOWED:18,60 | 在 18 到 60 岁之间",
                "AGE_NOT_ALLOWED:18,60 | 不在 18 到 60 岁之间",
                "UNFINISHED_LOANS:2 | 在本平台有 2 笔没结清",
                "WAS_OVERDUE:12 | 曾逾期 12 天",
                "AMOUNT_TO_REVIEW:10000.00 | 10000.00 元起要人工审核",
                "DISBURSEMENT_REFUSED:4002 | 连连返回 4002",
                "EARLIER_WORDING:as it was | as it was",
                "BARRED | 在黑名单里",
                "AGE_UNKNOWN | 身份证号看不出出生日期"
            })
    void aReasonIsWordedWithItsFigures(String stored, String words) {
        assertThat(RuleLabels.reason(Reason.of(stored))).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EARLIER_WORDING")
    void eachReasonHasChineseWordsAndAllItsFigures(ReasonCode code) {
        List<String> figures = List.of("123", "456").subList(0, code.figures());

        String words = RuleLabels.reason(new Reason(code, figures));

        assertThat(words).containsPattern("\\p{IsHan}").doesNotContain(code.name());
        assertThat(figures).allMatch(words::contains);
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleHasAChineseName(PolicyName policy) {
        assertThat(RuleLabels.policy(policy)).matches("\\p{IsHan}+");
    }

    @Test
    void severalStandInARow() {
        assertThat(RuleLabels.reasons(Reasons.of("BARRED;OVERDUE_NOW"))).isEqualTo("在黑名单里；现在逾期");
        assertThat(RuleLabels.reasons(Reasons.NONE)).isEmpty();
        assertThat(RuleLabels.reason(null)).isEmpty();
    }
}
