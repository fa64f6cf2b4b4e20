package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Term;
import org.loanhub.messaging.MessageType;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.profile.Education;
import org.loanhub.profile.Industry;
import org.loanhub.profile.MaritalStatus;
import org.loanhub.profile.Relation;
import org.loanhub.profile.Tenure;
import org.loanhub.schedule.RepaymentMethod;

/** The code lists of document 001, as printed. */
class CodesTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("21.4 termUnit", Codes.TERM_UNIT, Term.Unit.values(), "1 2"),
                Arguments.of("21.4 repayTermUnit", Codes.INTERVAL_UNIT, IntervalUnit.values(), "1 2 3 4"),
                Arguments.of("21.4 repayType", Codes.METHOD, RepaymentMethod.values(), "1 2 3 4"),
                Arguments.of("23.2 purpose", Codes.PURPOSE, LoanPurpose.values(), "15 16 17 18 19 20 21 22"),
                Arguments.of("23.2 otherChannels", Codes.OTHER_LOANS, OtherLoans.values(), "01 02 03"),
                Arguments.of("34.2 education", Codes.EDUCATION, Education.values(), "1 2 3 4 5 6 7"),
                Arguments.of("34.2 maritalStatus", Codes.MARITAL_STATUS, MaritalStatus.values(), "1 2 3 4"),
                Arguments.of("34.2 residenceLength", Codes.TENURE, Tenure.values(), "01 02 03 04 05"),
                Arguments.of(
                        "34.2 industryType", Codes.INDUSTRY, Industry.values(), "1 2 3 4 5 6 7 8 9 10 11 12 13 14"),
                Arguments.of("35.2 relType", Codes.RELATION, Relation.values(), "1 2 3 4 6 7 9"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    <E extends Enum<E>> void everyPrintedCodeIsKnownAndToldAsPrinted(
            String where, CodeList<E> codes, E[] values, String printed) {
        List<String> all = Arrays.asList(printed.split(" "));
        assertThat(all)
                .as(where)
                .allSatisfy(code -> assertThat(codes.find(code).map(codes::of)).contains(code));
        assertThat(Arrays.stream(values).map(codes::of).distinct()).hasSize(values.length);
    }

    /** Section 24.3. */
    @Test
    void messagesHaveTheirPrintedTypes() {
        assertThat(Arrays.stream(MessageType.values()).map(Codes::of))
                .containsExactlyInAnyOrder("11", "12", "13", "14", "15", "16", "17", "99", "99");
    }

    /** Section 28.2, and the table of states that the three lending APIs share. */
    @ParameterizedTest
    @EnumSource(LoanStatus.class)
    void aLoanHasItsPrintedStatus(LoanStatus status) {
        Map<LoanStatus, String> printed = new EnumMap<>(Map.of(
                LoanStatus.SUBMITTED, "0",
                LoanStatus.UNDER_REVIEW, "1",
                LoanStatus.APPROVED, "2",
                LoanStatus.DISBURSING, "2",
                LoanStatus.DISBURSEMENT_FAILED, "2",
                LoanStatus.REJECTED_AT_AUDIT, "3",
                LoanStatus.REJECTED_AT_REVIEW, "3",
                LoanStatus.ACTIVE, "4",
                LoanStatus.OVERDUE, "4",
                LoanStatus.SETTLED, "5"));
        printed.put(LoanStatus.CANCELLED, "3");
        assertThat(Codes.of(status)).isEqualTo(printed.get(status));
    }
}
