package org.loanhub.api.wukong;

import org.loanhub.api.kit.FieldFault;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.api.kit.PagingReader;

/** Which rows of a list are wanted (通用请求参数). More than the most gets the most. */
final class ListRequest {

    private static final String OFFSET = "offset";
    private static final PagingReader PAGING = PagingReader.byOffset(OFFSET, "limit");

    private ListRequest() {}

    /** @throws Refusal for what is no such number */
    static Paging from(Fields fields) {
        try {
            return PAGING.read(fields);
        } catch (FieldFault fault) {
            throw Refusal.failure(fault.field().equals(OFFSET) ? "offset应为不小于0的整数" : "limit应为不小于1的整数");
        }
    }
}
