package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletResponse;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanQuoteService;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kyc.IdentityService;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanError;
import org.loanhub.loan.LoanService;
import org.loanhub.product.LoanProductService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.server.ResponseStatusException;

/** The pages that an app shows: document 001 sections 5 and 6, and the contracts of sections 26 and 28. */
@Controller
@RequestMapping("/open")
class ViewController {

    private final LoanProductService products;
    private final LoanQuoteService quotes;
    private final LoanService loans;
    private final ApplicationService applications;
    private final IdentityService identities;
    private final String lender;
    private final String servicePhone;

    ViewController(
            LoanProductService products,
            LoanQuoteService quotes,
            LoanService loans,
            ApplicationService applications,
            IdentityService identities,
            @Value("${cashloan.lender}") String lender,
            @Value("${cashloan.service-phone}") String servicePhone) {
        this.products = products;
        this.quotes = quotes;
        this.loans = loans;
        this.applications = applications;
        this.identities = identities;
        this.lender = lender;
        this.servicePhone = servicePhone;
    }

    @ModelAttribute
    void addLender(Model model) {
        model.addAttribute("lender", lender);
        model.addAttribute("servicePhone", servicePhone);
    }

    @RequestMapping(
            path = "/registrationProtocol",
            method = {RequestMethod.GET, RequestMethod.POST})
    String protocol(Model model) {
        addProducts(model);
        return "cashloan/protocol-show";
    }

    @RequestMapping(
            path = "/loanHelp",
            method = {RequestMethod.GET, RequestMethod.POST})
    String help(Model model) {
        addProducts(model);
        return "cashloan/help-show";
    }

    /** The link is the permission, so it is passed on to nobody: not to caches, other sites or search engines. */
    @GetMapping("/contract/{token}")
    String contract(@PathVariable String token, Model model, HttpServletResponse response) {
        Loan loan = find(token);
        model.addAttribute(
                "contract",
                ContractView.from(
                        loan,
                        applications.get(loan.applicationId()),
                        identities.find(loan.accountId()).orElse(null)));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        return "cashloan/contract-show";
    }

    private void addProducts(Model model) {
        model.addAttribute("ceiling", Texts.percent(products.ceiling()));
        model.addAttribute(
                "products",
                products.list(Channel.CASHLOAN).stream()
                        .map(product -> ProductTerms.from(product, quotes))
                        .toList());
    }

    private Loan find(String token) {
        try {
            Loan loan = loans.getByContractToken(token);
            if (loan.channel() == Channel.CASHLOAN) {
                return loan;
            }
        } catch (LendingException refused) {
            if (refused.error() != LoanError.LOAN_UNKNOWN) {
                throw refused;
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
