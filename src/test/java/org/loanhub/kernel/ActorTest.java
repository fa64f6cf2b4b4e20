package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"SYSTEM", "OPERATOR:reviewer", "OPERATOR:SYSTEM", "OPERATOR:a:b", "CUSTOMER:42", "OFFICER:7"})
    void whatIsStoredIsReadAgain(String text) {
        assertThat(Actor.of(text).text()).isEqualTo(text);
    }

    @Test
    void anOperatorCalledLikeTheSystemIsAnOperator() {
        Actor operator = Actor.operator("SYSTEM");

        assertThat(operator).isNotEqualTo(Actor.SYSTEM);
        assertThat(Actor.of(operator.text()).kind()).isEqualTo(Actor.Kind.OPERATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "system", "OPERATOR", "OPERATOR:", "SYSTEM:x", "CLERK:x"})
    void anythingElseIsNobody(String text) {
        assertThatThrownBy(() -> Actor.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itFitsIntoItsColumn() {
        assertThat(Actor.operator("x".repeat(54)).text()).hasSize(63);
        assertThatThrownBy(() -> Actor.operator("x".repeat(55))).isInstanceOf(IllegalArgumentException.class);
    }
}
