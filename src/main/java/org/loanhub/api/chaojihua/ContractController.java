package org.loanhub.api.chaojihua;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages behind 合同预览. */
@NoToken
@Controller
class ContractController {

    private final SealedContractLinks links;
    private final ContractViews pages;
    private final String lender;
    private final String servicePhone;

    ContractController(
            SealedContractLinks links,
            ContractViews pages,
            @Value("${cashloan.lender}") String lender,
            @Value("${cashloan.service-phone}") String servicePhone) {
        this.links = links;
        this.pages = pages;
        this.lender = lender;
        this.servicePhone = servicePhone;
    }

    /** The link is the permission, so it is passed on to nobody: not to caches, other sites or search engines. */
    @GetMapping("/cjh-open-api/contract/{accountId:\\d{1,18}}/{orderNo}/{number}/{seal}")
    String show(
            @PathVariable long accountId,
            @PathVariable String orderNo,
            @PathVariable String number,
            @PathVariable String seal,
            Model model,
            HttpServletResponse response) {
        Contract contract = Contract.ofNumber(number).orElseThrow(NoSuchContract::new);
        if (!links.isOurs(accountId, orderNo, contract, seal)) {
            throw new NoSuchContract();
        }
        model.addAttribute("contract", pages.page(accountId, orderNo, contract));
        model.addAttribute("lender", lender);
        model.addAttribute("servicePhone", servicePhone);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        return "chaojihua/contract-show";
    }
}
