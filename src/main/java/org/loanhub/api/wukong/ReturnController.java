package org.loanhub.api.wukong;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.loanhub.kyc.CardPage;
import org.loanhub.kyc.CardPageReturn;
import org.loanhub.repayment.CashierReturn;
import org.loanhub.repayment.CashierService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Pages, ours or the client's, for browsers that come back from LianLian. Whoever opens one needs no token: only what LianLian signed counts. */
@Controller
@NoToken
class ReturnController {

    private final CardPage cards;
    private final CashierService payments;
    private final ReturnTargets targets;

    ReturnController(CardPage cards, CashierService payments, ReturnTargets targets) {
        this.cards = cards;
        this.payments = payments;
        this.targets = targets;
    }

    /** The address holds what LianLian signed: no cache keeps it, and no other site gets it as a referrer. */
    @ModelAttribute
    void keepToOneself(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping(CardController.RETURN_PATH)
    ModelAndView afterSigning(
            @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "") String result) {
        CardPageReturn back = cards.finish(status, result);
        return targets.afterSigning(back, status)
                .map(ReturnController::redirect)
                .orElseGet(() -> ownPage(back));
    }

    /** LianLian posts {@code res_data} after a payment, and sends the browser back without any data otherwise. */
    @RequestMapping(
            path = PaymentController.RETURN_PATH,
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView afterPayment(@RequestParam(name = "res_data", defaultValue = "") String resData) {
        CashierReturn back = payments.finish(resData);
        return targets.afterPayment(back).map(ReturnController::redirect).orElseGet(() -> ownPage(back));
    }

    private static ModelAndView ownPage(CardPageReturn back) {
        String card = Optional.ofNullable(back.card()).map(CardAnswer::named).orElse("");
        return new ModelAndView(
                "wukong/signing-show", Map.of("outcome", back.outcome().name(), "card", card));
    }

    private static ModelAndView ownPage(CashierReturn back) {
        return new ModelAndView(
                "wukong/payment-show",
                Map.of("outcome", back.outcome().name(), "amount", back.amount().toString()));
    }

    /** The address is sent as it is: the client's routes stand behind its {@code #}. */
    private static ModelAndView redirect(String url) {
        RedirectView view = new RedirectView(url, false, true, false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
