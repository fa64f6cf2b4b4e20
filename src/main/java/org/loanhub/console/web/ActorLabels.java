package org.loanhub.console.web;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;

/** Who did something, in Chinese; operators by their login name. */
public final class ActorLabels {

    private ActorLabels() {}

    /** Empty for nobody. */
    public static String of(@Nullable Actor actor) {
        if (actor == null) {
            return "";
        }
        return switch (actor.kind()) {
            case SYSTEM -> "系统";
            case OPERATOR -> actor.id();
            case CUSTOMER -> "客户";
            case OFFICER -> "信贷员";
        };
    }
}
