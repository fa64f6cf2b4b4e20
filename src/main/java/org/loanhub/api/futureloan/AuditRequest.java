package org.loanhub.api.futureloan;

/** Document 004 section 2.2.2. As at the deployed server, a {@code loan_id} that is "" is malformed and not missing. */
record AuditRequest(long projectId, boolean approved) {

    static AuditRequest from(Inputs inputs) {
        inputs.requirePresent("loan_id", "项目id为空");
        inputs.requirePresent("approved_or_not", "approved_or_not为空");
        long projectId = inputs.whole("loan_id", "数值格式异常");
        if (projectId < 0) {
            throw Refusal.invalid("非法的项目id");
        }
        return new AuditRequest(projectId, approved(inputs));
    }

    private static boolean approved(Inputs inputs) {
        return switch (inputs.any("approved_or_not").orElse("")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.missing("approved_or_not只能为true或者false");
        };
    }
}
