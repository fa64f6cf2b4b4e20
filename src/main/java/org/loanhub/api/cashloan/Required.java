package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;

/** Fields of sections 8 to 16 that have to be there. One that is not has the code of a malformed message, whatever the call. */
final class Required {

    private Required() {}

    /** @throws Refusal 10001000 with these words if the field is absent, "", or neither text nor number */
    static String text(Fields fields, String name, String words) {
        return fields.text(name).orElseThrow(() -> Refusal.of(Code.MALFORMED, words));
    }
}
