package org.loanhub.security;

import java.util.Set;
import org.loanhub.account.Role;
import org.loanhub.kernel.Channel;

/** What a login may be allowed to do beyond its own affairs. A role means something in its own channel only. */
public final class Permission {

    public static final String AUDIT_PROJECTS = "project:audit";

    /** Reads the console's pages on loans; people are masked. Every operator. */
    public static final String CONSOLE_LOOK = "console:look";

    /** Decides applications. */
    public static final String CONSOLE_REVIEW = "console:review";

    /** Pays out, and settles what went wrong with payments. */
    public static final String CONSOLE_CASH = "console:cash";

    /** Follows up overdue loans. */
    public static final String CONSOLE_COLLECT = "console:collect";

    /** Serves customers: feedback, messages, coupons, limits, the blacklist. */
    public static final String CONSOLE_SERVICE = "console:service";

    /** Follows leads. */
    public static final String CONSOLE_LEADS = "console:leads";

    /** Sees one text about a person unmasked; always recorded. */
    public static final String CONSOLE_REVEAL = "console:reveal";

    /** Manages operators, reads what they did. */
    public static final String CONSOLE_OPERATORS = "console:operators";

    /** Sees calls of third parties and the end of day. */
    public static final String CONSOLE_SYSTEM = "console:system";

    private static final Set<String> EVERYTHING_IN_CONSOLE = Set.of(
            CONSOLE_LOOK,
            CONSOLE_REVIEW,
            CONSOLE_CASH,
            CONSOLE_COLLECT,
            CONSOLE_SERVICE,
            CONSOLE_LEADS,
            CONSOLE_REVEAL,
            CONSOLE_OPERATORS,
            CONSOLE_SYSTEM);

    private Permission() {}

    public static Set<String> of(Channel channel, Role role) {
        return switch (channel) {
            case CONSOLE -> ofOperator(role);
            case FUTURELOAN -> role == Role.ADMIN ? Set.of(AUDIT_PROJECTS) : Set.of();
            case REFERRAL, CASHLOAN, WUKONG, CHAOJIHUA -> Set.of();
        };
    }

    private static Set<String> ofOperator(Role role) {
        return switch (role) {
            case ADMIN -> EVERYTHING_IN_CONSOLE;
            case REVIEWER -> Set.of(CONSOLE_LOOK, CONSOLE_REVIEW, CONSOLE_REVEAL);
            case CASHIER -> Set.of(CONSOLE_LOOK, CONSOLE_CASH, CONSOLE_SYSTEM);
            case COLLECTOR -> Set.of(CONSOLE_LOOK, CONSOLE_COLLECT, CONSOLE_REVEAL);
            case SERVICE -> Set.of(CONSOLE_LOOK, CONSOLE_SERVICE, CONSOLE_LEADS, CONSOLE_REVEAL);
            case MEMBER -> Set.of();
        };
    }
}
