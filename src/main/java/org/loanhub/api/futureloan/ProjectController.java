package org.loanhub.api.futureloan;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.api.kit.RequestFormat;
import org.loanhub.api.kit.RequestReader;
import org.loanhub.invest.ProjectService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document 004 section 2.2: projects. */
@RestController
@RequestMapping("/futureloan")
class ProjectController {

    private final ProjectService projects;
    private final Caller caller;
    private final Envelopes envelopes;
    private final Forms forms;

    ProjectController(ProjectService projects, Caller caller, Envelopes envelopes, Forms forms) {
        this.projects = projects;
        this.caller = caller;
        this.envelopes = envelopes;
        this.forms = forms;
    }

    @PostMapping("/loan/add")
    Envelope add(Fields fields) {
        AddRequest request = AddRequest.from(new Inputs(fields));
        caller.requireIsAndExists(request.memberId());
        return envelopes.ok(ProjectAnswer.from(projects.add(request.toCommand()), forms));
    }

    @PatchMapping("/loan/audit")
    Envelope audit(Fields fields) {
        AuditRequest request = AuditRequest.from(new Inputs(fields));
        caller.requireAuditor();
        projects.audit(request.projectId(), request.approved());
        return envelopes.ok(null);
    }

    @NoToken
    @GetMapping("/loans")
    Envelope list(HttpServletRequest http) {
        Paging paging = ListRequest.from(RequestReader.read(http, RequestFormat.QUERY));
        return envelopes.ok(projects.list(paging.number(), paging.size()).stream()
                .map(project -> ProjectAnswer.from(project, forms))
                .toList());
    }
}
