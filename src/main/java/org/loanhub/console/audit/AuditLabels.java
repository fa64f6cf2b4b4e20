package org.loanhub.console.audit;

import java.util.Map;

/** Actions in the words of the console. One that is missing here is shown by its short name. */
final class AuditLabels {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("collection.assign", "分配逾期贷款"),
            Map.entry("collection.note", "记录催收跟进"),
            Map.entry("lead.assign", "分配甩单"),
            Map.entry("lead.contact", "甩单记为已联系"),
            Map.entry("lead.accept", "受理甩单"),
            Map.entry("lead.reject", "拒绝甩单"),
            Map.entry("lead.convert", "甩单转为申请"),
            Map.entry("lead.reveal", "查看甩单客户资料"),
            Map.entry("lead.export", "导出甩单"),
            Map.entry("feedback.done", "处理意见反馈"),
            Map.entry("message.publish", "发布系统消息"),
            Map.entry("message.withdraw", "撤下系统消息"),
            Map.entry("version.publish", "发布 App 版本"),
            Map.entry("coupon.find", "查找代金券客户"),
            Map.entry("coupon.grant", "发放代金券"),
            Map.entry("coupon.withdraw", "收回代金券"),
            Map.entry("quota.approve", "批准提额"),
            Map.entry("quota.refuse", "拒绝提额"),
            Map.entry("blacklist.find", "查找黑名单"),
            Map.entry("blacklist.add", "加入黑名单"),
            Map.entry("blacklist.remove", "移出黑名单"),
            Map.entry("login", "登录"),
            Map.entry("logout", "退出"),
            Map.entry("password.change", "修改自己的密码"),
            Map.entry("search", "查找"),
            Map.entry("customer.reveal", "查看完整的个人信息"),
            Map.entry("application.approve", "通过申请"),
            Map.entry("application.reject", "拒绝申请"),
            Map.entry("line.approve", "通过授信"),
            Map.entry("line.reject", "拒绝授信"),
            Map.entry("pay-out.confirm", "确认放款"),
            Map.entry("pay-out.retry", "重新放款"),
            Map.entry("pay-out.cancel", "取消放款"),
            Map.entry("repayment.give-up", "作废扣款"),
            Map.entry("receipt.assign", "认领暂收款"),
            Map.entry("alert.handled", "处理支付异常"),
            Map.entry("operator.create", "创建操作员"),
            Map.entry("operator.role", "改操作员角色"),
            Map.entry("operator.reset-password", "重置操作员密码"),
            Map.entry("operator.deactivate", "停用操作员"),
            Map.entry("operator.activate", "启用操作员"));

    private AuditLabels() {}

    static String of(String action) {
        return NAMES.getOrDefault(action, action);
    }
}
