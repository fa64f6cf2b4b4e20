package org.loanhub.api.referral;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.referral.LeadService;
import org.loanhub.security.Login;
import org.loanhub.security.SessionCookie;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document 000, 甩单相关接口. */
@RestController
class LeadController {

    private final LeadService leads;
    private final SessionCookie cookie;

    LeadController(LeadService leads, SessionCookie cookie) {
        this.leads = leads;
        this.cookie = cookie;
    }

    @PostMapping({"/loanrequest", "/loanrequest/"})
    Envelope handOver(Fields fields, HttpServletRequest http) {
        Login officer = cookie.find(http, Channel.REFERRAL).orElseThrow(() -> new Refusal("please log in first"));
        leads.handOver(officer.accountId(), LeadRequest.read(new Inputs(fields)));
        return Envelope.taken();
    }
}
