package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.sandbox.Person;

class SandboxPeopleTest {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final SandboxedGateway lines = new SandboxedGateway();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void aThousandInventedPersonsAreAdultsWithValidNumbers() {
        for (int i = 0; i < 1000; i++) {
            Person person = lines.parties.people().invent("");
            assertThat(person.name()).matches("\\p{IsHan}{2,3}");
            assertThat(person.mobile()).matches("1[3-9]\\d{9}").doesNotEndWith("0000");
            assertThat(person.nationalId()).matches("\\d{17}[\\dX]");
            assertThat(person.nationalId().charAt(17)).isEqualTo(checkDigit(person.nationalId()));
            assertThat(age(person.nationalId())).isBetween(22, 55);
            assertThat(person.cards())
                    .hasSize(3)
                    .allMatch(SandboxPeopleTest::isLuhn)
                    .allMatch(card -> card.matches("62\\d{14,17}"));
            assertThat(person.cards().get(0)).doesNotMatch(".*44[45]\\d");
        }
    }

    @Test
    void peopleAreListedAndMadeUpOverHttp() throws Exception {
        int before = people().size();

        JSONObject made = JSON.parseObject(post("/people", ""));

        assertThat(made.keySet()).containsExactlyInAnyOrder("name", "nationalId", "mobile", "cards");
        List<JSONObject> after = people();
        assertThat(after).hasSize(before + 1);
        assertThat(after.get(before)).isEqualTo(made);
    }

    @Test
    void aCardWithAWantedEndingCanBeMadeUp() throws Exception {
        JSONObject made = JSON.parseObject(post("/people", "cardEnding=4442"));

        assertThat(made.getJSONArray("cards").getString(0)).endsWith("4442");
        assertThat(isLuhn(made.getJSONArray("cards").getString(0))).isTrue();
        assertThat(post("/people", "cardEnding=44x2")).contains("cardEnding");
    }

    @Test
    void thePageTellsPeopleWhatCanBeChosen() throws Exception {
        String page = http.send(
                        HttpRequest.newBuilder(URI.create(lines.sandbox.url() + "/"))
                                .build(),
                        BodyHandlers.ofString())
                .body();

        assertThat(page).contains("虚构人物", "场景", "短信", "立木任务", "连连订单", "4442", "TIMEOUT_THEN_SUCCESS", "viewport");
        assertThat(page).doesNotContain("<script");
    }

    @Test
    void aScenarioIsChosenByThePagesForm() throws Exception {
        post("/scenario", "party=SMS&scenario=REFUSED");

        assertThat(lines.sms()
                        .send(new SmsMessage(
                                new MobileNumber("13812345678"), "SMS_CODE", Map.of("code", "123456"), "m-1")))
                .isInstanceOf(SmsResult.Refused.class);
    }

    private List<JSONObject> people() throws Exception {
        String body = http.send(
                        HttpRequest.newBuilder(URI.create(lines.sandbox.url() + "/people"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return JSON.parseArray(body, JSONObject.class);
    }

    private String post(String path, String form) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create(lines.sandbox.url() + path))
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static int age(String nationalId) {
        LocalDate born = LocalDate.parse(nationalId.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        return Period.between(born, LocalDate.now(SandboxedGateway.CLOCK)).getYears();
    }

    private static char checkDigit(String nationalId) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += Character.getNumericValue(nationalId.charAt(i)) * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    private static boolean isLuhn(String cardNo) {
        int sum = 0;
        boolean twice = false;
        for (int i = cardNo.length() - 1; i >= 0; i--) {
            int digit = Character.getNumericValue(cardNo.charAt(i)) * (twice ? 2 : 1);
            sum += digit / 10 + digit % 10;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
