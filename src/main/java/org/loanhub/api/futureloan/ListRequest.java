package org.loanhub.api.futureloan;

import org.jspecify.annotations.Nullable;

/** Document 004 section 2.2.3. */
record ListRequest(long pageIndex, int pageSize) {

    private static final int DEFAULT_SIZE = 10;
    private static final int LARGEST_SIZE = 100;
    private static final long LAST_PAGE = Integer.MAX_VALUE;

    static ListRequest from(@Nullable String pageIndex, @Nullable String pageSize) {
        long index = number(pageIndex, 1);
        long size = number(pageSize, DEFAULT_SIZE);
        if (index < 1 || index > LAST_PAGE) {
            throw Refusal.invalid("页码必须从1开始");
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw Refusal.invalid("每页大小必须为1到100");
        }
        return new ListRequest(index, (int) size);
    }

    private static long number(@Nullable String text, long missing) {
        if (text == null || text.isEmpty()) {
            return missing;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("数值参数格式错误");
        }
    }
}
