package org.loanhub.console.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.loanhub.console.audit.Audited;
import org.loanhub.security.Permission;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** A page that does not say who may use it, or a form without a name for the record, stops the start. */
class HandlerCheckTest {

    /** Handlers as somebody might forget to mark them. */
    static final class Forgetful {

        public void unmarked() {}

        @Requires(Permission.CONSOLE_LOOK)
        public void marked() {}

        @Requires(Permission.CONSOLE_LOOK)
        @Audited("some.action")
        public void named() {}
    }

    @Test
    void everyHandlerIsMarked() throws NoSuchMethodException {
        assertThatThrownBy(() -> check("unmarked", RequestMethod.GET)).hasMessageContaining("no @Requires");
        assertThatThrownBy(() -> check("marked", RequestMethod.POST)).hasMessageContaining("no @Audited");
        assertThatThrownBy(() -> check("marked")).hasMessageContaining("no @Audited");
        assertThatCode(() -> check("marked", RequestMethod.GET)).doesNotThrowAnyException();
        assertThatCode(() -> check("named", RequestMethod.POST)).doesNotThrowAnyException();
    }

    private static void check(String method, RequestMethod... methods) throws NoSuchMethodException {
        HandlerCheck.check(
                RequestMappingInfo.paths("/console/x").methods(methods).build(),
                new HandlerMethod(new Forgetful(), method));
    }
}
