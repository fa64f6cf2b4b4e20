package org.loanhub.api.wukong;

/**
 * Which rows of a list are wanted (通用请求参数).
 *
 * @param offset how many come before
 * @param limit 1 to 100
 */
record Window(int offset, int limit) {

    private static final int USUAL = 10;
    private static final int MOST = 100;

    /** More than the maximum gives the maximum. */
    static Window from(Params params) {
        long offset = params.whole("offset", "offset应为不小于0的整数").orElse(0L);
        long limit = params.whole("limit", "limit应为不小于1的整数").orElse((long) USUAL);
        if (offset < 0 || offset > Integer.MAX_VALUE) {
            throw Refusal.failure("offset应为不小于0的整数");
        }
        if (limit < 1) {
            throw Refusal.failure("limit应为不小于1的整数");
        }
        return new Window((int) offset, (int) Math.min(limit, MOST));
    }

    /** How many rows to look for: one more shows whether there are more. */
    int wanted() {
        return limit + 1;
    }
}
