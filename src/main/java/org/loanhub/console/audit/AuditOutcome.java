package org.loanhub.console.audit;

/** What became of an action. */
public enum AuditOutcome {
    /** Begun; it stays so if the server was killed meanwhile. */
    STARTED,
    DONE,
    /** The rules did not allow it, or what was typed was unusable. */
    REFUSED,
    /** The server failed; the log has the details. */
    FAILED;

    /** In Chinese. */
    public String title() {
        return switch (this) {
            case STARTED -> "进行中";
            case DONE -> "完成";
            case REFUSED -> "被拒绝";
            case FAILED -> "出错";
        };
    }
}
