package org.loanhub.api.chaojihua;

import java.util.regex.Pattern;
import org.loanhub.api.kit.Fields;

/** The field {@code orderNo}: 24 digits. */
final class OrderNo {

    private static final Pattern FORM = Pattern.compile("\\d{24}");

    private OrderNo() {}

    /** @throws org.loanhub.api.kit.FieldFault if it is absent, or has another form */
    static String from(Fields fields) {
        return fields.require("orderNo", FORM);
    }
}
