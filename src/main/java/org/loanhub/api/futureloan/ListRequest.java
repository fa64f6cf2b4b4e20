package org.loanhub.api.futureloan;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Document 004 section 2.2.3. */
record ListRequest(long pageIndex, int pageSize) {

    private static final String MALFORMED = "数值参数格式错误";
    private static final int DEFAULT_SIZE = 10;
    private static final int LARGEST_SIZE = 100;
    private static final long LAST_PAGE = Integer.MAX_VALUE;

    static ListRequest from(HttpServletRequest request) {
        long index = number(parameter(request, "pageIndex"), 1);
        long size = number(parameter(request, "pageSize"), DEFAULT_SIZE);
        if (index < 1 || index > LAST_PAGE) {
            throw Refusal.invalid("页码必须从1开始");
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw Refusal.invalid("每页大小必须为1到100");
        }
        return new ListRequest(index, (int) size);
    }

    /** The container throws when the query cannot be decoded, such as {@code %zz}. */
    private static @Nullable String parameter(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalStateException unreadable) {
            throw Refusal.invalid(MALFORMED);
        }
    }

    private static long number(@Nullable String text, long missing) {
        if (text == null || text.isEmpty()) {
            return missing;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid(MALFORMED);
        }
    }
}
