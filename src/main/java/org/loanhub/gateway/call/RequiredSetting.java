package org.loanhub.gateway.call;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads settings that a third party cannot do without. */
public final class RequiredSetting {

    private RequiredSetting() {}

    /** @throws IllegalArgumentException naming the setting, if it is missing or blank */
    public static String text(Function<String, @Nullable String> settings, String name) {
        String value = settings.apply(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the setting " + name + " is missing");
        }
        return value.strip();
    }
}
