package org.loanhub.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The caller asked for something that the rules of lending refuse. It names the fact; what a client reads is made by the
 * API it came through.
 */
public final class LendingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BusinessError error;
    private final @Nullable Money amount;

    public LendingException(BusinessError error) {
        this(error, null);
    }

    /** @param amount the figure that the refusal is about, for example what is left of a project */
    public LendingException(BusinessError error, @Nullable Money amount) {
        // No stack trace: a refusal is an everyday answer, and filling the trace in is most of its cost.
        super(error.name(), null, false, false);
        this.error = error;
        this.amount = amount;
    }

    public BusinessError error() {
        return error;
    }

    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }
}
