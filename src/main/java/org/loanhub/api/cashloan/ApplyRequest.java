package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.application.Location;
import org.loanhub.application.NewApplication;
import org.loanhub.application.PhoneBookEntry;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.PlainText;
import org.loanhub.kyc.ConsentKind;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;

/**
 * Document 001 section 23.2, and what the borrower says of consent to keep place and phone book. Place and phone book are never a condition, whatever the table says: who sends none applies all
 * the same.
 */
record ApplyRequest(
        WishRequest wish,
        LoanPurpose purpose,
        OtherLoans otherLoans,
        String operatorReportNo,
        @Nullable Location location,
        List<PhoneBookEntry> phoneBook,
        Map<ConsentKind, Boolean> consents) {

    private static final int MAX_ORDER_ID = 64;
    private static final int MAX_COORDINATE = 32;
    private static final int MAX_ENTRY = 100;

    static ApplyRequest from(Fields fields) {
        WishRequest wish = WishRequest.from(fields);
        return new ApplyRequest(
                wish,
                code(fields, "purpose", Codes.PURPOSE),
                code(fields, "otherChannels", Codes.OTHER_LOANS),
                fields.text("orderId")
                        .filter(text -> text.length() <= MAX_ORDER_ID)
                        .orElseThrow(() -> malformed("orderId")),
                location(fields),
                phoneBook(fields),
                Consents.told(fields));
    }

    NewApplication toCommand(long accountId) {
        return new NewApplication(
                accountId,
                Channel.CASHLOAN,
                wish.productId(),
                wish.wish(),
                purpose,
                otherLoans,
                operatorReportNo,
                location,
                phoneBook);
    }

    private static <E extends Enum<E>> E code(Fields fields, String name, CodeList<E> codes) {
        return fields.text(name).flatMap(codes::find).orElseThrow(() -> malformed(name));
    }

    private static @Nullable Location location(Fields fields) {
        if (fields.isMistyped("longitude") || fields.isMistyped("latitude")) {
            throw malformed("longitude、latitude");
        }
        Optional<String> longitude = fields.text("longitude");
        Optional<String> latitude = fields.text("latitude");
        if (longitude.isEmpty() || latitude.isEmpty()) {
            return null;
        }
        return new Location(coordinate(longitude.get(), "longitude"), coordinate(latitude.get(), "latitude"));
    }

    private static String coordinate(String text, String name) {
        if (text.length() > MAX_COORDINATE) {
            throw malformed(name);
        }
        return text;
    }

    private static List<PhoneBookEntry> phoneBook(Fields fields) {
        Object list = fields.message().get("phonebookList");
        if (list == null || "".equals(list)) {
            return List.of();
        }
        if (!(list instanceof JSONArray entries)) {
            throw malformed("phonebookList");
        }
        List<PhoneBookEntry> phoneBook = new ArrayList<>(entries.size());
        entries.forEach(entry -> phoneBook.add(entry(entry)));
        return phoneBook;
    }

    private static PhoneBookEntry entry(@Nullable Object entry) {
        if (!(entry instanceof JSONObject json)) {
            throw malformed("phonebookList");
        }
        return PhoneBookEntry.of(text(json, "contactName"), text(json, "contactPhone"), text(json, "remark"));
    }

    /** Phones hold anything; what is too long is cut, never a reason to refuse. */
    private static String text(JSONObject json, String name) {
        Object value = json.get(name);
        String text = value == null ? "" : value.toString();
        return PlainText.cut(text, MAX_ENTRY);
    }

    private static Refusal malformed(String name) {
        return Failure.MESSAGE.because(name + "缺失或格式错误");
    }
}
