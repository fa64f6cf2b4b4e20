package org.loanhub.console.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser may be sent back to: pages of the console, nowhere else. */
public final class LocalPath {

    private static final Pattern PAGE = Pattern.compile("/console(?:/[\\w.~%-]+)*(?:\\?[\\w.~%&=+-]*)?");
    private static final int MAX_LENGTH = 500;

    private LocalPath() {}

    /** The path as it is, or {@code /console} if it is none of ours. */
    public static String orHome(@Nullable String path) {
        return path != null && path.length() <= MAX_LENGTH && PAGE.matcher(path).matches() && !path.contains("..")
                ? path
                : ConsoleSessions.PATH;
    }
}
