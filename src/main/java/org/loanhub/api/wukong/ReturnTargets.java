package org.loanhub.api.wukong;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kyc.CardPageReturn;
import org.loanhub.repayment.CashierReturn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The client's own pages, where browsers go that come back from LianLian, if there are any. */
@Component
final class ReturnTargets {

    private static final String NONE = "none";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+[^\\s]*");
    private static final String SIGNED = "0000";
    private static final String NOT_SIGNED = "9999";

    private final String signing;
    private final String payment;

    /** @throws Misconfiguration if one is no address */
    ReturnTargets(
            @Value("${wukong.signing-return-url}") String signing,
            @Value("${wukong.payment-return-url}") String payment) {
        this.signing = checked("wukong.signing-return-url", signing);
        this.payment = checked("wukong.payment-return-url", payment);
    }

    /**
     * The page after signing, with {@code status=0000} only for a card that can be used.
     *
     * @param status what LianLian said, may be empty
     */
    Optional<String> afterSigning(CardPageReturn back, String status) {
        String failed = status.isBlank() || status.equals(SIGNED) ? NOT_SIGNED : status;
        String code = back.outcome() == CardPageReturn.Outcome.SIGNED ? SIGNED : failed;
        return of(signing).map(url -> url + "?status=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    /** The page after a payment: a payment that is not confirmed yet was made all the same. */
    Optional<String> afterPayment(CashierReturn back) {
        String end = back.outcome() == CashierReturn.Outcome.UNKNOWN ? "/fail" : "/success";
        return of(payment).map(url -> url + end);
    }

    private static Optional<String> of(String url) {
        return url.equals(NONE) ? Optional.empty() : Optional.of(url);
    }

    private static String checked(String name, String url) {
        if (!url.equals(NONE) && !ADDRESS.matcher(url).matches()) {
            throw new Misconfiguration(name + " has to be none or begin with http:// or https://, not " + url);
        }
        return url;
    }
}
