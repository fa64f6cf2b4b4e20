package org.loanhub.console.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.loanhub.console.operator.Operator;
import org.loanhub.security.Permission;

/** The pages that the menu leads to, in its order. */
enum Menu {
    HOME("工作台", "/console", Permission.CONSOLE_LOOK, ""),
    APPLICATIONS("申请审批", "/console/applications", Permission.CONSOLE_LOOK, "借款"),
    DISBURSEMENTS("放款", "/console/pay-outs", Permission.CONSOLE_CASH, "借款"),
    LOANS("贷款", "/console/loans", Permission.CONSOLE_LOOK, "借款"),
    REPAYMENTS("还款与异常", "/console/repayments", Permission.CONSOLE_CASH, "借款"),
    LEDGER("资金核对", "/console/books", Permission.CONSOLE_CASH, "借款"),

    COLLECTION("催收", "/console/collection", Permission.CONSOLE_COLLECT, "贷后"),

    LEADS("甩单", "/console/leads", Permission.CONSOLE_LEADS, "客服"),
    FEEDBACK("意见反馈", "/console/feedback", Permission.CONSOLE_SERVICE, "客服"),
    MESSAGES("系统消息", "/console/messages", Permission.CONSOLE_SERVICE, "客服"),
    VERSIONS("App 版本", "/console/versions", Permission.CONSOLE_SERVICE, "客服"),
    COUPONS("代金券", "/console/coupons", Permission.CONSOLE_SERVICE, "客服"),
    QUOTAS("提额申请", "/console/quotas", Permission.CONSOLE_SERVICE, "客服"),
    BLACKLIST("黑名单", "/console/blacklist", Permission.CONSOLE_SERVICE, "客服"),

    PRODUCTS("产品", "/console/products", Permission.CONSOLE_LOOK, "系统"),
    CALLS("第三方调用", "/console/calls", Permission.CONSOLE_SYSTEM, "系统"),
    END_OF_DAY("日终", "/console/days", Permission.CONSOLE_SYSTEM, "系统"),
    OPERATORS("操作员", "/console/operators", Permission.CONSOLE_OPERATORS, "系统"),
    AUDIT("操作记录", "/console/deeds", Permission.CONSOLE_OPERATORS, "系统");

    private final String title;
    private final String path;
    private final String permission;
    private final String group;

    Menu(String title, String path, String permission, String group) {
        this.title = title;
        this.path = path;
        this.permission = permission;
        this.group = group;
    }

    /**
     * One entry of the menu.
     *
     * @param heading of a group that begins with this entry, or empty
     */
    public record Entry(String title, String path, boolean current, String heading) {}

    static List<Entry> of(Operator operator, String currentPath) {
        List<Menu> allowed = Arrays.stream(values())
                .filter(page -> operator.may(page.permission))
                .toList();
        return IntStream.range(0, allowed.size())
                .mapToObj(place -> {
                    Menu page = allowed.get(place);
                    boolean begins = place == 0 || !allowed.get(place - 1).group.equals(page.group);
                    return new Entry(page.title, page.path, page.isAt(currentPath), begins ? page.group : "");
                })
                .toList();
    }

    private boolean isAt(String currentPath) {
        return currentPath.equals(path) || this != HOME && currentPath.startsWith(path + "/");
    }
}
