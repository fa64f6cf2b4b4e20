package org.loanhub.api.referral;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.referral.LeadService;
import org.loanhub.security.Login;
import org.loanhub.security.SessionValueService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document 000, 甩单相关接口. */
@RestController
class LeadController {

    private final LeadService leads;
    private final SessionValueService sessions;

    LeadController(LeadService leads, SessionValueService sessions) {
        this.leads = leads;
        this.sessions = sessions;
    }

    @PostMapping({"/loanrequest", "/loanrequest/"})
    Envelope handOver(Fields fields, HttpServletRequest http) {
        Login officer = sessions.login(http, Channel.REFERRAL).orElseThrow(() -> new Refusal("please log in first"));
        leads.handOver(officer.accountId(), LeadRequest.read(new Inputs(fields)));
        return Envelope.taken();
    }
}
