package org.loanhub.api.wukong;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

/** The value of a picker of the H5 page: a list, mostly of one text, stored as one text with commas. */
final class Words {

    private static final String COMMA = ",";

    private Words() {}

    /** @throws Refusal with this message if nothing was picked */
    static PersonalText require(Params params, String name, String missing) {
        List<String> picked = params.list(name);
        if (picked.isEmpty()) {
            throw Refusal.failure(missing);
        }
        return new PersonalText(String.join(COMMA, picked));
    }

    static List<String> list(@Nullable PersonalText words) {
        return words == null ? List.of() : Arrays.asList(words.value().split(COMMA));
    }
}
