package org.loanhub.api.cashloan;

import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.application.LoanWish;

/** What sections 22.2 and 23.2 have in common. A missing field is treated like one that is no number. */
record WishRequest(String productId, LoanWish wish) {

    static WishRequest from(Fields fields) {
        return new WishRequest(
                fields.text("productId").orElseThrow(() -> Failure.MESSAGE.because("productId不能为空")), wish(fields));
    }

    private static LoanWish wish(Fields fields) {
        return new LoanWish(
                Forms.readAmount(text(fields, "amount")),
                Forms.readRate(text(fields, "interestRate")),
                Forms.readCount(text(fields, "termCount")),
                code(fields, "termUnit", Codes.TERM_UNIT),
                Forms.readCount(text(fields, "repayTermCount")),
                code(fields, "repayTermUnit", Codes.INTERVAL_UNIT),
                code(fields, "repayType", Codes.METHOD));
    }

    private static <E extends Enum<E>> @Nullable E code(Fields fields, String name, CodeList<E> codes) {
        return codes.find(text(fields, name)).orElse(null);
    }

    private static String text(Fields fields, String name) {
        return fields.text(name).orElse("");
    }
}
