package org.loanhub.gateway.lianlian;

import java.util.Set;

/**
 * LianLian's result codes by what they allow; a code that is in no class means "ask again" (docs/reference/lianlian.md).
 */
final class LianLianCodes {

    static final String GOOD = "0000";
    static final String NO_RECORD = "8901";
    static final String SMS_SENT = "8888";
    static final String BALANCE_TOO_LOW = "6001";
    static final String DEBIT_FAILED = "8104";

    private static final Set<String> NEEDS_CONFIRMATION = Set.of("4002", "4003", "4004");
    private static final Set<String> MAY_SEND_AGAIN = Set.of("4103", "4104", "9104");
    private static final Set<String> PLAN_NOT_AUTHORISED = Set.of("8101", "8106", "8107");
    private static final Set<String> FINAL =
            Set.of("1001", "1004", "1005", "1008", "3001", "4005", "4012", "4105", "9910", "9911", "9912", "9913");

    private static final Set<String> TROUBLE =
            Set.of("1002", "2005", "4006", "4007", "4009", "4103", "4104", "9104", "9999");

    private LianLianCodes() {}

    static boolean needsConfirmation(String code) {
        return NEEDS_CONFIRMATION.contains(code);
    }

    static boolean maySendAgain(String code) {
        return MAY_SEND_AGAIN.contains(code);
    }

    static boolean isFinal(String code) {
        return FINAL.contains(code);
    }

    static boolean planNotAuthorised(String code) {
        return PLAN_NOT_AUTHORISED.contains(code);
    }

    /** Something is wrong on their side for now, and nothing is decided. */
    static boolean isTrouble(String code) {
        return TROUBLE.contains(code);
    }
}
