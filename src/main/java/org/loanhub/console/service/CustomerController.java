package org.loanhub.console.service;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loanhub.account.Account;
import org.loanhub.account.LoginName;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.web.ApplicationRows;
import org.loanhub.console.web.BadInput;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.Labels;
import org.loanhub.console.web.LocalPath;
import org.loanhub.console.web.People;
import org.loanhub.console.web.Redirects;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Page;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds customers, shows what they have with us, and one text about them in full where that is needed. */
@Controller
@Requires(Permission.CONSOLE_LOOK)
class CustomerController {

    private static final int SHOWN = 50;
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final Pattern PUBLIC_ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern LINE_ORDER = Pattern.compile("\\d{24}");

    private final People people;
    private final SecretTexts secrets;
    private final ApplicationService applications;
    private final ApplicationRows rows;
    private final CreditLineApplicationService creditLineApplications;
    private final LoanService loans;

    CustomerController(
            People people,
            SecretTexts secrets,
            ApplicationService applications,
            ApplicationRows rows,
            CreditLineApplicationService creditLineApplications,
            LoanService loans) {
        this.people = people;
        this.secrets = secrets;
        this.applications = applications;
        this.rows = rows;
        this.creditLineApplications = creditLineApplications;
        this.loans = loans;
    }

    @GetMapping("/console/customers/{id}")
    String show(@PathVariable long id, Model model) {
        Account account = people.account(id);
        Page<LoanApplication> page = applications.page(id, 1, SHOWN);
        model.addAttribute("person", people.view(id));
        model.addAttribute("applications", rows.of(page.items()));
        model.addAttribute("total", page.total());
        model.addAttribute("creditLineApplications", creditLineApplications.list(id));
        model.addAttribute(
                "others",
                people.ofMobile(account.loginName()).stream()
                        .filter(other -> other.id() != id)
                        .map(other -> new OtherAccount(other.id(), Labels.channel(other.channel())))
                        .toList());
        return "console/service/customer-show";
    }

    /** An account of the same person in another app. */
    public record OtherAccount(long id, String channel) {}

    /** A POST, so that no mobile number gets into an address. */
    @PostMapping("/console/search")
    @Audited(value = "search", subject = "")
    Done search(@RequestParam String q) {
        String path = find(q.strip()).orElseThrow(() -> new BadInput("没有找到，请核对后再查"));
        return Done.at(path, "找到了").about(path);
    }

    private Optional<String> find(String text) {
        if (MOBILE.matcher(text).matches()) {
            return customer(people.ofMobile(new LoginName(text)));
        }
        if (PUBLIC_ID.matcher(text).matches()) {
            return applications.findByPublicId(text).map(found -> "/console/applications/" + found.id());
        }
        if (LINE_ORDER.matcher(text).matches()) {
            return Optional.of(
                    "/console/lines/" + creditLineApplications.get(text).orderNo());
        }
        return loans.findByContractNo(text).map(Loan::id).map(id -> "/console/loans/" + id);
    }

    /** Borrowers before loan officers and investors. */
    private static Optional<String> customer(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.channel() != Channel.REFERRAL && account.channel() != Channel.FUTURELOAN)
                .findFirst()
                .or(() -> accounts.stream().findFirst())
                .map(account -> "/console/customers/" + account.id());
    }

    /** Answers the text itself, on a page that nobody keeps: it goes into no address, no cookie and no record. */
    @PostMapping("/console/customers/{id}/reveal")
    @Requires(Permission.CONSOLE_REVEAL)
    @Audited("customer.reveal")
    String reveal(@PathVariable long id, @RequestParam String what, HttpServletRequest request, Model model) {
        Secret secret = Typed.choice("要看的内容", Secret.class, what);
        String text = secrets.find(people.account(id).id(), secret)
                .orElseThrow(() -> new BadInput("客户没有填写" + secret.title()));
        Redirects.answered(id + " " + secret, request);
        model.addAttribute("what", secret.title());
        model.addAttribute("text", text);
        model.addAttribute("back", LocalPath.orHome(request.getParameter(Redirects.FROM)));
        return "console/service/secret-show";
    }
}
