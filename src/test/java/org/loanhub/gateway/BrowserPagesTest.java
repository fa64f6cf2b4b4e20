package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Waits.untilHolds;

import com.alibaba.fastjson2.JSON;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loanhub.Waits;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.Money;
import org.loanhub.sandbox.Person;

class BrowserPagesTest {

    private static final Instant NOW = Instant.now(SandboxedGateway.CLOCK).truncatedTo(ChronoUnit.SECONDS);
    private static final Money AMOUNT = Money.ofYuan("1015.50");
    private static final String RETURN_URL = "http://127.0.0.1:1/back";

    private final SandboxedGateway lines = new SandboxedGateway();
    private final CardGateway cards = lines.cards();
    private final RepaymentGateway repayments = lines.repayments();
    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void approvingTheSigningPageComesBackWithASignedAgreement() throws Exception {
        Person person = lines.parties.people().invent("");
        CashierRedirect page = cards.signingPage(new CardSigning(payer(person), Typed.card(person, 0), RETURN_URL));

        Map<String, String> back = query(post(page, "approve"));

        SigningReturn signed = cards.readSigningReturn(back.getOrDefault("status", ""), back.getOrDefault("result", ""))
                .orElseThrow();
        assertThat(signed.userId()).isEqualTo("u-1");
        SignedCards.Listed listed = (SignedCards.Listed) cards.signedCards("u-1");
        assertThat(listed.cards())
                .extracting(SignedCards.SignedCard::agreementNo)
                .containsExactly(signed.agreementNo());
    }

    @Test
    void decliningTheSigningPageSignsNothing() throws Exception {
        Person person = lines.parties.people().invent("");
        CashierRedirect page = cards.signingPage(new CardSigning(payer(person), Typed.card(person, 0), RETURN_URL));

        Map<String, String> back = query(post(page, "decline"));

        assertThat(back.getOrDefault("status", "")).isNotEqualTo("0000");
        assertThat(cards.readSigningReturn(back.getOrDefault("status", ""), back.getOrDefault("result", "")))
                .isEmpty();
        assertThat(cards.signedCards("u-1")).isEqualTo(new SignedCards.Listed(List.of()));
    }

    @Test
    void somebodyElsesCardCannotBeSigned() throws Exception {
        Person person = lines.parties.people().invent("");
        Person other = lines.parties.people().invent("");
        CashierRedirect page = cards.signingPage(new CardSigning(payer(person), Typed.card(other, 0), RETURN_URL));

        assertThat(query(post(page, "approve")).get("status")).isNotEqualTo("0000");
    }

    @Test
    void aReturnFromTheSigningPageThatWasChangedIsNotBelieved() throws Exception {
        Person person = lines.parties.people().invent("");
        CashierRedirect page = cards.signingPage(new CardSigning(payer(person), Typed.card(person, 0), RETURN_URL));
        String result = query(post(page, "approve")).getOrDefault("result", "");

        assertThat(cards.readSigningReturn("0000", result.replace("u-1", "u-2")))
                .isEmpty();
        assertThat(cards.readSigningReturn("9999", result)).isEmpty();
        assertThat(cards.readSigningReturn("0000", "")).isEmpty();
    }

    @Test
    void withoutADecisionAPageAsksAndItsFormDecides() throws Exception {
        Person person = lines.parties.people().invent("");
        CashierRedirect page = cards.signingPage(new CardSigning(payer(person), Typed.card(person, 0), RETURN_URL));

        HttpResponse<String> shown = post(page, "");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(person.name(), "同意", "拒绝");
        String reqData = hidden(shown.body(), "req_data");
        assertThat(JSON.parseObject(reqData)).isEqualTo(JSON.parseObject(page.reqData()));
    }

    @Test
    void aRequestThatWasChangedOnItsWayIsRefused() throws Exception {
        CashierOrder payment = payment(lines.parties.people().invent(""));
        CashierRedirect page = repayments.cashier(payment);
        Map<String, String> cheaper = new HashMap<>(page.fields());
        cheaper.put("money_order", "0.01");

        HttpResponse<String> shown = post(new CashierRedirect(page.url(), cheaper), "approve");

        assertThat(shown.body()).contains("签名不对");
        assertThat(repayments.query(payment.orderNo(), NOW).status()).isEqualTo(OrderStatus.NO_SUCH_ORDER);
    }

    @Test
    void numbersThatAClientMakesOfTextsAreSignedAlike() throws Exception {
        Person person = lines.parties.people().invent("");
        CashierRedirect page = cards.signingPage(new CardSigning(payer(person), Typed.card(person, 0), RETURN_URL));
        String asNumber = page.reqData().replace("\"app_request\":\"3\"", "\"app_request\":3");

        HttpResponse<String> shown = send(page.url(), "req_data=" + encode(asNumber) + "&decision=approve");

        assertThat(query(shown).get("status")).isEqualTo("0000");
    }

    @Test
    void approvingThePaymentPagePaysNotifiesAndComesBackWithTheResult() throws Exception {
        CashierOrder payment = payment(lines.parties.people().invent(""));

        HttpResponse<String> shown = post(repayments.cashier(payment), "approve");

        OrderState returned =
                repayments.readReturn(hidden(shown.body(), "res_data")).orElseThrow();
        assertThat(returned.orderNo()).isEqualTo(payment.orderNo());
        assertThat(returned.amount()).isEqualTo(AMOUNT);
        untilHolds(() -> assertThat(lines.notifications).hasSize(1));
        assertThat(repayments.readNotification(lines.notifications.get(0))).contains(returned);
        assertThat(repayments.query(payment.orderNo(), NOW)).isEqualTo(returned);
    }

    @Test
    void decliningThePaymentPageComesBackWithoutAWord() throws Exception {
        CashierOrder payment = payment(lines.parties.people().invent(""));

        HttpResponse<String> declined = post(repayments.cashier(payment), "decline");

        assertThat(declined.statusCode()).isEqualTo(303);
        assertThat(declined.headers().firstValue("Location")).contains(RETURN_URL);
        assertThat(repayments.query(payment.orderNo(), NOW).status()).isEqualTo(OrderStatus.NO_SUCH_ORDER);
        assertThat(lines.notifications).isEmpty();
    }

    @Test
    void approvingThePaymentPageTwicePaysOnce() throws Exception {
        CashierRedirect page = repayments.cashier(payment(lines.parties.people().invent("")));

        post(page, "approve");
        post(page, "approve");

        Waits.holdsFor(
                Duration.ofMillis(300), () -> assertThat(lines.notifications).hasSize(1));
    }

    @Test
    void aPaymentThatTheBankRefusesComesBackWithoutAWord() throws Exception {
        CashierOrder payment = payment(lines.parties.people().invent("4451"));

        HttpResponse<String> refused = post(repayments.cashier(payment), "approve");

        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(repayments.query(payment.orderNo(), NOW).status()).isEqualTo(OrderStatus.FAILED);
    }

    @Test
    void aWronglySignedReturnIsNotBelieved() throws Exception {
        CashierOrder payment = payment(lines.parties.people().invent("4447"));

        HttpResponse<String> shown = post(repayments.cashier(payment), "approve");

        assertThat(repayments.readReturn(hidden(shown.body(), "res_data"))).isEmpty();
    }

    private static Payer payer(Person person) {
        return Typed.payer("u-1", person, NOW);
    }

    private CashierOrder payment(Person person) {
        return new CashierOrder(
                UUID.randomUUID().toString().replace("-", ""),
                NOW,
                payer(person),
                AMOUNT,
                "用户主动还款",
                "第1期",
                "",
                Duration.ofHours(2),
                lines.notifyUrl(),
                RETURN_URL);
    }

    private HttpResponse<String> post(CashierRedirect page, String decision) throws Exception {
        return send(page.url(), "req_data=" + encode(page.reqData()) + "&decision=" + decision);
    }

    private HttpResponse<String> send(String url, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Map<String, String> query(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).isEqualTo(303);
        Map<String, String> parameters = new HashMap<>();
        String location = redirect.headers().firstValue("Location").orElseThrow();
        for (String pair : URI.create(location).getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static String hidden(String html, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1)
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
