package org.loanhub.api.cashloan;

import org.loanhub.api.kit.FieldFault;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.api.kit.PagingReader;

/** Which page of a list was asked for, sections 24 to 29. A larger page than the largest gets the largest. */
final class ListRequest {

    private static final PagingReader PAGING =
            PagingReader.byNumber("pageNum", "pageSize").takingPointZero();

    private ListRequest() {}

    /** @throws Refusal for what is no such number */
    static Paging from(Fields fields) {
        try {
            return PAGING.read(fields);
        } catch (FieldFault fault) {
            throw Refusal.of(Code.FAILED, fault.field() + "应为从1开始的整数");
        }
    }
}
