package org.loanhub.api.wukong;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.PersonalText;

/** What a picker of the H5 page gives: a list of mostly one text, kept as one text with commas. */
final class PickedText {

    private static final String COMMA = ",";

    private PickedText() {}

    /** @throws Refusal with this message if nothing was picked */
    static PersonalText require(Fields fields, String name, String missing) {
        List<String> picked = fields.list(name);
        if (picked.isEmpty()) {
            throw Refusal.failure(missing);
        }
        return new PersonalText(String.join(COMMA, picked));
    }

    static List<String> list(@Nullable PersonalText words) {
        return words == null ? List.of() : Arrays.asList(words.value().split(COMMA));
    }
}
