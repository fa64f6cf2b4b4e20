package org.loanhub.api.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.Invented;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.LendingException;
import org.loanhub.referral.Lead;
import org.loanhub.referral.LeadExportService;
import org.loanhub.referral.LeadService;
import org.loanhub.referral.LeadState;
import org.loanhub.referral.ReferralError;

/** 提交甩单信息: what is stored, and what is not. */
@Tag("server")
class HandOverTest {

    private static final String TAKEN = "the same customer was handed over for this loan_type within 24 hours";

    private final TestServer server = TestServer.get();
    private final LeadService leads = server.server.bean(LeadService.class);
    private final ReferralClient officer = ReferralClient.officer();

    private Lead newest() {
        Long id = server.jdbc.queryForObject("SELECT MAX(id) FROM referral_lead", Long.class);
        assertThat(id).isNotNull();
        return leads.get(id);
    }

    @Test
    void everyFieldOfTheTableIsStored() {
        Map<String, String> sent = Leads.documented();
        officer.post("/loanrequest/", sent);
        Lead lead = newest();

        assertThat(lead.state()).isEqualTo(LeadState.NEW);
        // Personal texts print as stars, so the amounts, codes and flags are here and the texts below.
        assertThat(lead.told().toString())
                .isEqualTo("NewLead["
                        + "need=LoanNeed[amount=100.00, customerType=COMPANY, loan=CAR, term=SIX_MONTHS, borrowed=100000.00, lenders=***], "
                        + "customer=Customer[name=***, sex=MALE, nationalId=***, mobile=***, household=***, remark=***], "
                        + "employment=Employment[companyType=TOP_500, income=600.00, paidBy=TRANSFER, insured=true, housingFund=true,"
                        + " cardLimit=10000.00], "
                        + "house=House[owned=true, location=***, count=2, type=MIXED_USE, status=ON_MORTGAGE, loan=false,"
                        + " certificate=true, acceptsMortgage=true], "
                        + "car=Car[owned=false, licence=***, count=2, acceptsMortgage=true]]");
        assertThat(List.of(
                        lead.told().need().lenders(),
                        lead.told().customer().name(),
                        lead.told().customer().nationalId(),
                        lead.told().customer().mobile(),
                        lead.told().customer().household(),
                        lead.told().customer().remark(),
                        lead.told().house().location(),
                        lead.told().car().licence()))
                .extracting(text -> text.value())
                .containsExactly(
                        "宜人贷;人人贷;",
                        "aliang",
                        sent.get("customer_info.id_no"),
                        "18622158296",
                        "京户",
                        "长得不错",
                        "北京",
                        "京Q123456");
    }

    @Test
    void whatIsNotToldIsStoredAsNotTold() {
        officer.post("/loanrequest/", Leads.required());
        Lead lead = newest();

        assertThat(lead.told().customer().mobile()).isNull();
        assertThat(lead.told().employment().insured()).isNull();
        assertThat(lead.told().house().owned()).isNull();
        assertThat(lead.told().car().count()).isNull();
    }

    @Test
    void theDatabaseHoldsNoPersonalTextInPlain() {
        Map<String, String> sent = Leads.documented();
        officer.post("/loanrequest/", sent);

        Map<String, Object> row = server.jdbc.queryForMap("SELECT * FROM referral_lead ORDER BY id DESC LIMIT 1");
        String plain = row.values().stream()
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : String.valueOf(value))
                .reduce("", String::concat);
        assertThat(plain)
                .doesNotContain(
                        "aliang",
                        sent.get("customer_info.id_no"),
                        "18622158296",
                        "京户",
                        "北京",
                        "京Q123456",
                        "人人贷",
                        "长得不错");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "request_amount, '', is required",
        "request_amount, abc, must be an amount from 0 to 9999999999.99 with at most 2 decimals",
        "request_amount, -1, must be an amount from 0 to 9999999999.99 with at most 2 decimals",
        "request_amount, 1.005, must be an amount from 0 to 9999999999.99 with at most 2 decimals",
        "request_amount, 1e3, must be an amount from 0 to 9999999999.99 with at most 2 decimals",
        "request_amount, 10000000000, must be an amount from 0 to 9999999999.99 with at most 2 decimals",
        "request_amount, 0, must be above 0",
        "customerType, '', is required",
        "customerType, 3, must be a number from 1 to 2",
        "customerType, 0, must be a number from 1 to 2",
        "loan_type, '', is required",
        "loan_type, 4, must be a number from 1 to 3",
        "loan_type, car, must be a number from 1 to 3",
        "loan_term, '', is required",
        "loan_term, 8, must be a number from 1 to 7",
        "customer_info.name, '  ', is required",
        "customer_info.sex, '', is required",
        "customer_info.sex, 3, must be a number from 1 to 2",
        "customer_info.id_no, '', is required",
        "customer_info.id_no, 12010619990225999, is not an ID card number of 18 digits",
        "customer_info.id_no, 12010619990225999Y, is not an ID card number of 18 digits",
        "customer_info.telephone, 12622158296, is not a mobile number",
        "customer_info.company_type, 5, must be a number from 1 to 4",
        "customer_info.income, much, must be an amount from 0 to 9999999999.99 with at most 2 decimals",
        "customer_info.income_pay_type, 5, must be a number from 1 to 4",
        "customer_info.have_secure, 0, must be a number from 1 to 2",
        "customer_info.have_house_fund, true, must be a number from 1 to 2",
        "customer_info.debit_card_limit, -0.01, must be an amount from 0 to 9999999999.99 with at most 2 decimals",
        "customer_info.loaned_amount, '', is required",
        "customer_info.loaned_amount, none, must be an amount from 0 to 9999999999.99 with at most 2 decimals",
        "customer_info.have_house, 3, must be a number from 1 to 2",
        "customer_info.house_amount, 1.5, must be a whole number from 0 to 9999",
        "customer_info.house_amount, 10000, must be a whole number from 0 to 9999",
        "customer_info.house_type, 9, must be a number from 1 to 8",
        "customer_info.house_status, 5, must be a number from 1 to 4",
        "customer_info.house_loan, x, must be a number from 1 to 2",
        "customer_info.have_house_cert, 3, must be a number from 1 to 2",
        "customer_info.accept_house_mortgage, 3, must be a number from 1 to 2",
        "customer_info.have_car, 3, must be a number from 1 to 2",
        "customer_info.car_licence, 12345678901234567, must have at most 16 characters",
        "customer_info.car_amount, -1, must be a whole number from 0 to 9999",
        "customer_info.accept_car_mortgage, 3, must be a number from 1 to 2",
        "format, '', is required",
        "format, xml, must be json",
        "sign, '', is required",
    })
    void aFaultIsNamedAndNothingStored(String field, String value, String fault) {
        Map<String, String> lead = Leads.documented();
        lead.put(field, value);
        int before = Leads.count();

        assertThat(officer.send("/loanrequest/", lead).body())
                .isEqualTo("{\"sucessed\":false,\"errorMessage\":\"" + field + " " + fault + "\"}");
        assertThat(Leads.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request_amount",
                "customerType",
                "loan_type",
                "loan_term",
                "customer_info.name",
                "customer_info.sex",
                "customer_info.id_no",
                "customer_info.loaned_amount",
                "format",
                "sign"
            })
    void whatIsMissingIsNamedAndNothingStored(String field) {
        Map<String, String> lead = Leads.documented();
        lead.remove(field);
        int before = Leads.count();

        assertThat(officer.send("/loanrequest/", lead).body())
                .isEqualTo("{\"sucessed\":false,\"errorMessage\":\"" + field + " is required\"}");
        assertThat(Leads.count()).isEqualTo(before);
    }

    /** Nothing is read out of another kind of body than a form. */
    @ParameterizedTest
    @CsvSource({"application/json", "text/plain", "multipart/form-data; boundary=x", "nonsense"})
    void whatIsNoFormHasNoParameters(String mediaType) {
        int before = Leads.count();
        var answer = Http.send(Http.request("/loanrequest/")
                .header("Cookie", officer.cookie())
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString("{\"request_amount\":\"100.0\",\"customerType\":\"2\"}")));

        assertThat(answer.body()).isEqualTo("{\"sucessed\":false,\"errorMessage\":\"request_amount is required\"}");
        assertThat(Leads.count()).isEqualTo(before);
    }

    @Test
    void aFormTooLargeCannotBeRead() {
        var answer = Http.send(Http.request("/loanrequest/")
                .header("Cookie", officer.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("request_amount=" + "1".repeat(2_200_000))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"sucessed\":false,\"errorMessage\":\"");
        assertThat(answer.body()).doesNotContain("the server is busy");
    }

    /** What an officer typed is opened in spreadsheets, which must not execute it. */
    @Test
    void anExportRunsNoFormulas() throws IOException {
        Map<String, String> lead = Leads.documented();
        lead.put("customer_info.name", "=HYPERLINK(\"http://example.org\",\"a\")");
        lead.put("customer_info.house_hold", "+1+1");
        lead.put("customer_info.house_location", "-2+3");
        lead.put("customer_info.car_licence", "@SUM(A1)");
        lead.put("customer_info.loaned_from_company", "＝1+1");
        lead.put("customer_info.remark", "甲,\"乙\"\r\n=1+1");
        officer.post("/loanrequest/", lead);
        StringBuilder csv = new StringBuilder();
        server.server.bean(LeadExportService.class).write(LeadState.NEW, csv, Actor.operator("主管"));

        String line = csv.substring(csv.indexOf("\r\n" + newest().id() + ",") + 2);
        assertThat(line)
                .contains(
                        ",\"'=HYPERLINK(\"\"http://example.org\"\",\"\"a\"\")\",", ",'+1+1,", ",'-2+3,", ",'@SUM(A1),")
                .contains(",'＝1+1,")
                // A line break stays within its cell.
                .contains(",\"甲,\"\"乙\"\"\r\n=1+1\",");
    }

    @Test
    void ofSeveralFaultsTheFirstInTheTableIsNamed() {
        Map<String, String> lead = Leads.documented();
        lead.put("customer_info.have_car", "3");
        lead.put("customer_info.id_no", "1");
        lead.put("format", "xml");

        assertThat(officer.post("/loanrequest/", lead).getString("errorMessage"))
                .startsWith("customer_info.id_no ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer_info.name:65",
                "customer_info.house_hold:101",
                "customer_info.house_location:201",
                "customer_info.loaned_from_company:201",
                "customer_info.remark:501"
            })
    void aTextMayBeSoLongAndNoLonger(String fieldAndLength) {
        String field = fieldAndLength.split(":")[0];
        int tooLong = Integer.parseInt(fieldAndLength.split(":")[1]);
        Map<String, String> lead = Leads.documented();
        lead.put(field, "好".repeat(tooLong));
        assertThat(officer.post("/loanrequest/", lead).getString("errorMessage"))
                .isEqualTo(field + " must have at most " + (tooLong - 1) + " characters");
        lead.put(field, "好".repeat(tooLong - 1));
        assertThat(officer.post("/loanrequest/", lead).getBoolean("sucessed")).isTrue();
    }

    @Test
    void parametersThatCannotBeReadAreAFault() {
        var answer = Http.send(Http.request("/register")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("securityCode=%zz&telephone=1")));

        assertThat(answer.body()).isEqualTo("{\"sucessed\":false,\"errorMessage\":\"the parameters cannot be read\"}");
    }

    @Test
    void theSameLeadIsTakenOnceIn24Hours() {
        Map<String, String> lead = Leads.documented();
        lead.put("customer_info.id_no", Leads.nationalId().substring(0, 17) + "x");
        ReferralClient other = ReferralClient.officer();
        assertThat(officer.post("/loanrequest/", lead).getBoolean("sucessed")).isTrue();
        int stored = Leads.count();

        lead.put("request_amount", "5000");
        lead.put("customer_info.id_no", lead.get("customer_info.id_no").toUpperCase(Locale.ROOT));
        assertThat(officer.post("/loanrequest/", lead).getString("errorMessage"))
                .isEqualTo(TAKEN);
        assertThat(Leads.count()).isEqualTo(stored);
        assertThat(other.post("/loanrequest/", lead).getBoolean("sucessed")).isTrue();
        lead.put("loan_type", "3");
        assertThat(officer.post("/loanrequest/", lead).getBoolean("sucessed")).isTrue();
    }

    @Test
    void theSameLeadIsTakenAgainAfter24Hours() {
        Map<String, String> lead = Leads.documented();
        String mobile = Invented.mobile();
        ReferralClient patient = new ReferralClient();
        patient.register(mobile);
        patient.logIn(mobile, ReferralClient.PASSWORD);
        assertThat(patient.post("/loanrequest/", lead).getBoolean("sucessed")).isTrue();

        server.clock.advance(Duration.ofHours(24).minusMinutes(1));
        patient.logIn(mobile, ReferralClient.PASSWORD);
        assertThat(patient.post("/loanrequest/", lead).getString("errorMessage"))
                .isEqualTo(TAKEN);
        server.clock.advance(Duration.ofMinutes(1));
        assertThat(patient.post("/loanrequest/", lead).getBoolean("sucessed")).isTrue();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void theSameLeadManyTimesAtOnceIsStoredOnce() throws Exception {
        Map<String, String> lead = Leads.documented();
        int before = Leads.count();

        List<String> outcomes = Parallel.outcomes(32, () -> {
            var answer = officer.post("/loanrequest/", lead);
            if (!answer.getBoolean("sucessed")) {
                assertThat(answer.getString("errorMessage")).isEqualTo(TAKEN);
                throw new LendingException(ReferralError.LEAD_TAKEN);
            }
            return lead;
        });
        assertThat(Collections.frequency(outcomes, "done")).isOne();
        assertThat(Collections.frequency(outcomes, "LEAD_TAKEN")).isEqualTo(31);
        assertThat(Leads.count()).isEqualTo(before + 1);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void manyDifferentLeadsAtOnceAreAllStored() throws Exception {
        int before = Leads.count();
        AtomicInteger serial = new AtomicInteger(1000);

        List<String> outcomes = Parallel.outcomes(32, () -> {
            Map<String, String> lead = Leads.documented();
            lead.put("customer_info.id_no", "11010119910101" + serial.incrementAndGet());
            assertThat(officer.post("/loanrequest/", lead).getBoolean("sucessed"))
                    .isTrue();
            return lead;
        });
        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(32);
        assertThat(Leads.count()).isEqualTo(before + 32);
    }
}
