package org.loanhub.api.futureloan;

import org.loanhub.api.kit.FieldFault;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.api.kit.PagingReader;

/** Document 004 section 2.2.3. */
final class ListRequest {

    private static final String NUMBER = "pageIndex";
    private static final PagingReader PAGING =
            PagingReader.byNumber(NUMBER, "pageSize").refusingLarger();

    private ListRequest() {}

    static Paging from(Fields fields) {
        try {
            return PAGING.read(fields);
        } catch (FieldFault fault) {
            throw refusal(fault);
        }
    }

    private static Refusal refusal(FieldFault fault) {
        return switch (fault.kind()) {
            case OUT_OF_RANGE -> Refusal.invalid(fault.field().equals(NUMBER) ? "页码必须从1开始" : "每页大小必须为1到100");
            case MISSING, MALFORMED, TOO_LONG -> Refusal.invalid("数值参数格式错误");
        };
    }
}
