package org.loanhub.api.kit;

import org.loanhub.kernel.BusinessError;

/** The core refused what nothing behind this door can be refused: a failure of ours, and no answer of a document. */
public final class Unforeseen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unforeseen(BusinessError error) {
        super(error.getClass().getSimpleName() + "." + error.name());
    }
}
