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

/** Pages for browsers that come back from LianLian. Whoever opens one needs no token: only what LianLian signed counts. */
@Controller
@NoToken
class ReturnController {

    private final CardPage cards;
    private final CashierService payments;

    ReturnController(CardPage cards, CashierService payments) {
        this.cards = cards;
        this.payments = payments;
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
        String card = Optional.ofNullable(back.card()).map(CardAnswer::named).orElse("");
        return new ModelAndView(
                "wukong/signing-show", Map.of("outcome", back.outcome().name(), "card", card));
    }

    /** LianLian posts {@code res_data} after a payment, and sends the browser back without any data otherwise. */
    @RequestMapping(
            path = PaymentController.RETURN_PATH,
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView afterPayment(@RequestParam(name = "res_data", defaultValue = "") String resData) {
        CashierReturn back = payments.finish(resData);
        return new ModelAndView(
                "wukong/payment-show",
                Map.of("outcome", back.outcome().name(), "amount", back.amount().toString()));
    }
}
