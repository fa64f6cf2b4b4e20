package org.loanhub.api.cashloan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loanhub.api.kit.Paging;
import org.loanhub.kernel.Page;

/**
 * What every answer holds, before it is signed.
 *
 * @param carriedOut told as {@code exceptionFlag}: whether {@code code} is an outcome or says why there is none
 * @param extra what a page has beside its list; empty for everything else
 */
record Envelope(boolean carriedOut, String code, String text, Object resultSet, Map<String, Object> extra) {

    private static final String EMPTY = "";

    /** The documented success without a result. */
    static Envelope of(String code, String text) {
        return of(code, text, EMPTY);
    }

    static Envelope of(String code, String text, Object resultSet) {
        return new Envelope(true, code, text, resultSet, Map.of());
    }

    static Envelope page(String text, Page<?> page, Paging paging) {
        return new Envelope(true, Code.OK, text, page.items(), extra(page.total(), paging));
    }

    static Envelope refusal(Refusal refusal) {
        return new Envelope(refusal.carriedOut(), refusal.code(), refusal.text(), EMPTY, Map.of());
    }

    /** The same, with all the fields of a page. */
    Envelope asEmptyPage() {
        return new Envelope(carriedOut, code, text, List.of(), extra(0, Paging.ofPage(1, Paging.USUAL_SIZE)));
    }

    Map<String, Object> toMessage() {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("exceptionFlag", carriedOut ? Code.OK : Code.FAILED);
        message.put("responseCode", code);
        message.put("responseMessage", text);
        message.put("resultSet", resultSet);
        message.putAll(extra);
        return message;
    }

    private static Map<String, Object> extra(long total, Paging paging) {
        long pages = paging.pages(total);
        return Map.of(
                "pageNum",
                paging.number(),
                "pageSize",
                paging.size(),
                "total",
                total,
                "pages",
                pages,
                "isFirstPage",
                paging.number() == 1,
                "isLastPage",
                paging.number() >= pages);
    }
}
