package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.loanhub.account.CheckedCodes;
import org.loanhub.account.CodeHolder;
import org.loanhub.account.SmsPurpose;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.security.SessionCookie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Ties the steps of sections 9 to 14 to the client that passed them: by its session, or, where {@code cashloan.checked-step}
 * says so, by its network address, which everybody behind that address shares (docs/adr/0064).
 */
@Component
class CheckedStep {

    private final CheckedCodes codes;
    private final SessionCookie cookie;
    private final boolean byAddress;

    CheckedStep(CheckedCodes codes, SessionCookie cookie, @Value("${cashloan.checked-step}") String binding) {
        this.codes = codes;
        this.cookie = cookie;
        this.byAddress = switch (binding) {
            case "cookie" -> false;
            case "address" -> true;
            default -> throw new Misconfiguration("cashloan.checked-step has to be cookie or address");
        };
    }

    /** The client that is about to pass a check; it gets a session if it needs and has none. */
    CodeHolder begin(HttpServletRequest request, HttpServletResponse response) {
        return byAddress
                ? CodeHolder.address(request.getRemoteAddr())
                : CodeHolder.session(cookie.visit(Channel.CASHLOAN, request, response));
    }

    /** The client, if it may take the step that follows the check of a code. */
    Optional<CodeHolder> find(SmsPurpose purpose, MobileNumber mobile, HttpServletRequest request) {
        return client(request).filter(holder -> codes.exists(Channel.CASHLOAN, purpose, mobile, holder));
    }

    private Optional<CodeHolder> client(HttpServletRequest request) {
        return byAddress
                ? Optional.of(CodeHolder.address(request.getRemoteAddr()))
                : cookie.sessionId(request, Channel.CASHLOAN).map(CodeHolder::session);
    }
}
