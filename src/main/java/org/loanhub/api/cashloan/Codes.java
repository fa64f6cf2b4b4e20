package org.loanhub.api.cashloan;

import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Term;
import org.loanhub.messaging.MessageType;
import org.loanhub.messaging.SystemMessage;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.profile.Education;
import org.loanhub.profile.Industry;
import org.loanhub.profile.MaritalStatus;
import org.loanhub.profile.Relation;
import org.loanhub.profile.Tenure;
import org.loanhub.schedule.RepaymentMethod;

/** The code lists of document 001. */
final class Codes {

    /** Section 21.4, termUnitData. */
    static final CodeList<Term.Unit> TERM_UNIT = new CodeList<>(Term.Unit.class, Codes::of);
    /** Section 21.4, repayTermUnitData. */
    static final CodeList<IntervalUnit> INTERVAL_UNIT = new CodeList<>(IntervalUnit.class, Codes::of);
    /** Section 21.4, repayTypeData. */
    static final CodeList<RepaymentMethod> METHOD = new CodeList<>(RepaymentMethod.class, Codes::of);
    /** Section 23.2. */
    static final CodeList<LoanPurpose> PURPOSE = new CodeList<>(LoanPurpose.class, Codes::of);
    /** Section 23.2. */
    static final CodeList<OtherLoans> OTHER_LOANS = new CodeList<>(OtherLoans.class, Codes::of);
    /** Section 34.2. */
    static final CodeList<Education> EDUCATION = new CodeList<>(Education.class, Codes::of);
    /** Section 34.2. */
    static final CodeList<MaritalStatus> MARITAL_STATUS = new CodeList<>(MaritalStatus.class, Codes::of);
    /** Section 34.2. */
    static final CodeList<Tenure> TENURE = new CodeList<>(Tenure.class, Codes::of);
    /** Section 34.2. */
    static final CodeList<Industry> INDUSTRY = new CodeList<>(Industry.class, Codes::of);
    /** Section 35.2. */
    static final CodeList<Relation> RELATION = new CodeList<>(Relation.class, Codes::of);

    private Codes() {}

    /** Section 24.3. */
    static String of(MessageType type) {
        return switch (type) {
            case APPLICATION_SUBMITTED -> "11";
            case APPLICATION_APPROVED -> "12";
            case APPLICATION_REJECTED -> "13";
            case DISBURSED -> "14";
            case REPAYMENT_DUE -> "15";
            case REPAID -> "16";
            case OVERDUE -> "17";
            case REPAYMENT_RETURNED, OTHER -> "99";
        };
    }

    /** Section 25.2. */
    static String of(SystemMessage.Kind kind) {
        return switch (kind) {
            case ACTIVITY -> "0";
            case NOTICE -> "1";
        };
    }

    /** Section 28.2, applyStatus. */
    static String of(LoanStatus status) {
        return switch (status) {
            case SUBMITTED -> "0";
            case UNDER_REVIEW -> "1";
            case APPROVED, DISBURSING, DISBURSEMENT_FAILED -> "2";
            case REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, CANCELLED -> "3";
            case ACTIVE, OVERDUE -> "4";
            case SETTLED -> "5";
        };
    }

    private static String of(Term.Unit unit) {
        return switch (unit) {
            case DAY -> "1";
            case MONTH -> "2";
        };
    }

    private static String of(IntervalUnit unit) {
        return switch (unit) {
            case DAY -> "1";
            case MONTH -> "2";
            case QUARTER -> "3";
            case YEAR -> "4";
        };
    }

    private static String of(RepaymentMethod method) {
        return switch (method) {
            case BULLET -> "1";
            case INTEREST_ONLY -> "2";
            case LEVEL_PAYMENT -> "3";
            case FLAT -> "4";
        };
    }

    /** The sample of section 23.2 sends 01, which is in no list: it stands for a purpose that was not stated. */
    private static String of(LoanPurpose purpose) {
        return switch (purpose) {
            case RENT -> "15";
            case SHOPPING -> "16";
            case EDUCATION -> "17";
            case COSMETIC_TREATMENT -> "18";
            case TRAVEL -> "19";
            case ENTERTAINMENT -> "20";
            case SHORT_OF_CASH -> "21";
            case CREDIT_CARD_BILL -> "22";
            case NOT_ASKED -> "01";
        };
    }

    private static String of(OtherLoans loans) {
        return switch (loans) {
            case NONE -> "01";
            case SETTLED -> "02";
            case UNSETTLED -> "03";
            case NOT_ASKED -> "";
        };
    }

    private static String of(Education education) {
        return switch (education) {
            case PRIMARY_SCHOOL -> "1";
            case JUNIOR_HIGH_SCHOOL -> "2";
            case SENIOR_HIGH_SCHOOL -> "3";
            case JUNIOR_COLLEGE -> "4";
            case BACHELOR -> "5";
            case MASTER -> "6";
            case DOCTOR -> "7";
        };
    }

    private static String of(MaritalStatus status) {
        return switch (status) {
            case SINGLE -> "1";
            case MARRIED_WITHOUT_CHILDREN -> "2";
            case MARRIED_WITH_CHILDREN -> "3";
            case OTHER -> "4";
        };
    }

    private static String of(Tenure tenure) {
        return switch (tenure) {
            case UP_TO_THREE_MONTHS -> "01";
            case UP_TO_SIX_MONTHS -> "02";
            case UP_TO_ONE_YEAR -> "03";
            case UP_TO_THREE_YEARS -> "04";
            case OVER_THREE_YEARS -> "05";
        };
    }

    private static String of(Industry industry) {
        return switch (industry) {
            case GOVERNMENT -> "1";
            case MILITARY -> "2";
            case EDUCATION_AND_RESEARCH -> "3";
            case MEDIA_AND_CULTURE -> "4";
            case HIGH_TECHNOLOGY_MANUFACTURING -> "5";
            case CONSTRUCTION -> "6";
            case TRADITIONAL_MANUFACTURING -> "7";
            case FINANCE -> "8";
            case SERVICES -> "9";
            case RETAIL_AND_TRADE -> "10";
            case PROFESSIONAL_SERVICES -> "11";
            case PUBLIC_UTILITIES -> "12";
            case HOSPITAL -> "13";
            case OTHER -> "14";
        };
    }

    /** The sample of section 33.3 shows 8, which is in no list: it stands for everything else. */
    private static String of(Relation relation) {
        return switch (relation) {
            case PARENT -> "1";
            case CHILD -> "2";
            case SIBLING -> "3";
            case COLLEAGUE -> "4";
            case FRIEND -> "6";
            case SPOUSE -> "7";
            case OTHER -> "8";
            case GRANDPARENT -> "9";
        };
    }
}
