package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LendingExceptionTest {

    private enum Fact implements BusinessError {
        TOO_MUCH
    }

    @Test
    void itNamesTheFactAndNothingElse() {
        LendingException refusal = new LendingException(Fact.TOO_MUCH);

        assertThat(refusal).hasMessage("TOO_MUCH").hasNoCause();
        assertThat(refusal.error()).isEqualTo(Fact.TOO_MUCH);
        assertThat(refusal.amount()).isEmpty();
    }

    @Test
    void itMayTellTheFigureThatItIsAbout() {
        assertThat(new LendingException(Fact.TOO_MUCH, Money.ofFen(1)).amount()).contains(Money.ofFen(1));
    }

    /** Filling a stack trace in is most of the cost of an exception, and a refusal is an everyday answer. */
    @Test
    void itHasNoStackTrace() {
        assertThat(new LendingException(Fact.TOO_MUCH).getStackTrace()).isEmpty();
    }
}
