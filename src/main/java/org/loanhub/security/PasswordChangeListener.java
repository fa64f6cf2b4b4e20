package org.loanhub.security;

import org.loanhub.account.PasswordChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever knew the old password is logged out. */
@Component
class PasswordChangeListener {

    private final LoginSessionService sessions;

    PasswordChangeListener(LoginSessionService sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void end(PasswordChanged changed) {
        sessions.closeAll(new Login(changed.channel(), changed.accountId()));
    }
}
