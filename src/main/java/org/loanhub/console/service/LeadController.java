package org.loanhub.console.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loanhub.account.AccountService;
import org.loanhub.account.LoginName;
import org.loanhub.console.audit.AuditOutcome;
import org.loanhub.console.audit.AuditTrail;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.BadInput;
import org.loanhub.console.web.Colleagues;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.LocalPath;
import org.loanhub.console.web.Masks;
import org.loanhub.console.web.Redirects;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.PersonalValue;
import org.loanhub.referral.Customer;
import org.loanhub.referral.Lead;
import org.loanhub.referral.LeadCount;
import org.loanhub.referral.LeadExportService;
import org.loanhub.referral.LeadService;
import org.loanhub.referral.LeadState;
import org.loanhub.security.Permission;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads that loan officers handed over (甩单), and what becomes of them. */
@Controller
@RequestMapping("/console/leads")
@Requires(Permission.CONSOLE_LEADS)
class LeadController {

    private static final int MAX_NOTE = 255;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final LeadService leads;
    private final LeadExportService export;
    private final AccountService accounts;
    private final Colleagues colleagues;
    private final AuditTrail audit;
    private final BusinessTime time;

    LeadController(
            LeadService leads,
            LeadExportService export,
            AccountService accounts,
            Colleagues colleagues,
            AuditTrail audit,
            BusinessTime time) {
        this.leads = leads;
        this.export = export;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.audit = audit;
        this.time = time;
    }

    /** A lead in the list, its customer masked. */
    public record Row(Lead lead, String customer, String officer) {}

    /** A state as the filter shows it. */
    public record Tab(LeadState state, String title, long leads) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") long after,
            Model model) {
        LeadState chosen = Typed.filter(LeadState.class, state);
        LeadState shown = chosen == null ? LeadState.NEW : chosen;
        List<Lead> found = leads.list(shown, after, ListPage.ASKED);
        model.addAttribute("rows", ListPage.of(found, Lead::id).map(this::row));
        model.addAttribute("tabs", tabs());
        model.addAttribute("state", shown);
        return "console/service/lead-list";
    }

    private List<Tab> tabs() {
        Map<LeadState, Long> counts =
                leads.counts().stream().collect(Collectors.toMap(LeadCount::state, LeadCount::leads));
        return List.of(LeadState.values()).stream()
                .map(state -> new Tab(state, state.label(), counts.getOrDefault(state, 0L)))
                .toList();
    }

    private Row row(Lead lead) {
        LoginName officer = accounts.get(lead.officerId()).loginName();
        return new Row(lead, Masks.name(lead.told().customer().name()), Masks.mobile(officer));
    }

    /** What an operator may do with a lead now. */
    public record Steps(boolean assign, boolean contact, boolean accept, boolean reject, boolean convert) {

        static Steps from(LeadState state) {
            return new Steps(
                    state.canBecome(LeadState.ASSIGNED),
                    state.canBecome(LeadState.CONTACTED),
                    state.canBecome(LeadState.ACCEPTED),
                    state.canBecome(LeadState.REJECTED),
                    state.canBecome(LeadState.CONVERTED));
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        Lead lead = leads.get(id);
        Customer customer = lead.told().customer();
        model.addAttribute("row", row(lead));
        model.addAttribute("nationalId", Masks.nationalId(customer.nationalId()));
        model.addAttribute("mobile", maskedMobile(customer.mobile()));
        model.addAttribute("remark", text(customer.remark()));
        model.addAttribute("steps", Steps.from(lead.state()));
        model.addAttribute("history", leads.history(id));
        model.addAttribute("colleagues", colleagues.whoMay(Permission.CONSOLE_LEADS));
        return "console/service/lead-show";
    }

    private static String maskedMobile(@Nullable MobileNumber mobile) {
        return mobile == null ? "" : Masks.mobile(mobile);
    }

    private static String text(@Nullable PersonalText text) {
        return text == null ? "" : text.value();
    }

    @PostMapping("/{id}/assign")
    @Audited("lead.assign")
    Done assign(@PathVariable long id, @RequestParam String assignee, Operator operator) {
        if (assignee.isEmpty()) {
            throw new BadInput("请选择处理人");
        }
        colleagues.requireWhoMay(Permission.CONSOLE_LEADS, assignee);
        leads.assign(id, assignee, operator.signature());
        return Done.here("已分配给 " + assignee);
    }

    @PostMapping("/{id}/contact")
    @Audited("lead.contact")
    Done contact(@PathVariable long id, @RequestParam String note, Operator operator) {
        leads.contacted(id, operator.signature(), Typed.text("联系结果", note, MAX_NOTE));
        return Done.here("已记为联系过");
    }

    @PostMapping("/{id}/accept")
    @Audited("lead.accept")
    Done accept(@PathVariable long id, @RequestParam(defaultValue = "") String note, Operator operator) {
        leads.accept(id, operator.signature(), Typed.optionalText("备注", note, MAX_NOTE));
        return Done.here("已受理");
    }

    @PostMapping("/{id}/reject")
    @Audited("lead.reject")
    Done reject(@PathVariable long id, @RequestParam String note, Operator operator) {
        leads.reject(id, operator.signature(), Typed.text("拒绝原因", note, MAX_NOTE));
        return Done.here("已拒绝");
    }

    @PostMapping("/{id}/convert")
    @Audited("lead.convert")
    Done convert(@PathVariable long id, @RequestParam String application, Operator operator) {
        leads.convert(id, Typed.count("申请编号", application), operator.signature());
        return Done.here("已转为申请");
    }

    /** A text about a lead's customer that can be shown in full, one at a time. */
    enum Told {
        NAME("姓名"),
        NATIONAL_ID("身份证号"),
        MOBILE("手机号");

        private final String title;

        Told(String title) {
            this.title = title;
        }

        @Nullable
        PersonalValue of(Customer customer) {
            return switch (this) {
                case NAME -> customer.name();
                case NATIONAL_ID -> customer.nationalId();
                case MOBILE -> customer.mobile();
            };
        }
    }

    /** Answers the text itself, on a page that nobody keeps. */
    @PostMapping("/{id}/reveal")
    @Requires(Permission.CONSOLE_REVEAL)
    @Audited("lead.reveal")
    String reveal(@PathVariable long id, @RequestParam String what, HttpServletRequest request, Model model) {
        Told told = Typed.choice("要看的内容", Told.class, what);
        PersonalValue text = told.of(leads.get(id).told().customer());
        if (text == null) {
            throw new BadInput("信贷员没有填写" + told.title);
        }
        Redirects.answered(id + " " + told, request);
        model.addAttribute("what", told.title);
        model.addAttribute("text", text.value());
        model.addAttribute("back", LocalPath.orHome(request.getParameter(Redirects.FROM)));
        return "console/service/secret-show";
    }

    /**
     * Leads of a state, unmasked, for operators who call the customers; it is recorded before the first line is sent.
     */
    @GetMapping("/export")
    @Requires(Permission.CONSOLE_REVEAL)
    void export(@RequestParam String state, Operator operator, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LeadState chosen = Typed.choice("状态", LeadState.class, state);
        long entry = audit.start(operator, "lead.export", chosen.label(), request.getRemoteAddr());
        AuditOutcome outcome = AuditOutcome.FAILED;
        try {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"leads-" + chosen + "-" + day() + ".csv\"");
            // Without it spreadsheets take UTF-8 for something else.
            response.getWriter().append(BYTE_ORDER_MARK);
            export.write(chosen, response.getWriter(), operator.signature());
            outcome = AuditOutcome.DONE;
        } finally {
            audit.finish(entry, null, outcome, null);
        }
    }

    private String day() {
        return time.today().format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
