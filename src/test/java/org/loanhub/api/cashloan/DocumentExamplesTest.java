package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.kernel.Channel;
import org.loanhub.messaging.NewSystemMessage;
import org.loanhub.messaging.SystemMessage;
import org.loanhub.messaging.SystemMessageService;

/**
 * Every section of document 001: its call as printed, but for timestamp, nonce and signature, and the form of its answer.
 * {@code printed.json} holds what is printed; sections 34 to 36 print no request, so theirs has the values of other samples.
 */
@Tag("server")
class DocumentExamplesTest {

    private static final List<String> ENVELOPE =
            List.of("exceptionFlag", "responseCode", "responseMessage", "timestamp", "nonce", "sign", "resultSet");

    private static final List<String> PAGE =
            List.of("isFirstPage", "isLastPage", "pageNum", "pageSize", "pages", "total");

    /**
     * One section.
     *
     * @param codes what may be answered to the printed values, which are nobody's here
     * @param table the fields of the result, from the table
     * @param more fields of the sample that the table lacks, and our own
     */
    record Section(
            int section,
            String path,
            boolean session,
            boolean paged,
            JSONObject request,
            List<String> codes,
            @Nullable JSONObject answer,
            @Nullable List<String> table,
            @Nullable List<String> more) {

        List<String> fields() {
            return Stream.of(table, more)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public String toString() {
            return section + " " + path;
        }
    }

    static final List<Section> SECTIONS = read();

    private static List<Section> read() {
        try (InputStream stream =
                Objects.requireNonNull(DocumentExamplesTest.class.getResourceAsStream("printed.json"))) {
            return JSON.parseArray(stream.readAllBytes()).toList(Section.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Section> sections() {
        return SECTIONS;
    }

    private static Section section(int number) {
        return SECTIONS.stream()
                .filter(section -> section.section() == number)
                .findFirst()
                .orElseThrow();
    }

    private static final class Someone {
        static final Borrower ONE = Borrower.verified().borrow(Borrower.fourteenDays());
    }

    /** Sections 5 and 6 are pages. */
    @Test
    void noSectionIsLeftOut() {
        assertThat(SECTIONS)
                .extracting(Section::section)
                .containsExactlyElementsOf(IntStream.rangeClosed(4, 36)
                        .filter(number -> number != 5 && number != 6)
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open/registrationProtocol", "/open/loanHelp"})
    void sections5And6ArePages(String path) {
        var page = Http.send(Http.request(path).POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("text/html;charset=UTF-8");
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aCallAsPrintedHasADocumentedAnswer(Section section) {
        JSONObject answer = send(section);

        assertThat(answer.getString("exceptionFlag"))
                .as(answer.getString("responseMessage"))
                .isEqualTo("0000");
        assertThat(section.codes()).as(answer.getString("responseMessage")).contains(answer.getString("responseCode"));
        assertEnvelope(section, answer);
    }

    private static JSONObject send(Section section) {
        CashloanClient app = section.session() ? Someone.ONE.app : new CashloanClient();
        if (section.section() == 17) {
            AccountCallsTest.publish("IOS", "1.0.22");
        }
        if (section.section() == 4) {
            return CashloanClient.read(
                    app.post(section.path(), section.request().toJSONString()));
        }
        List<Object> fields = new ArrayList<>();
        section.request().forEach((name, value) -> fields.addAll(List.of(name, value)));
        return app.call(section.path(), fields.toArray());
    }

    /** Every field of the table, no other, and everything text but for what pages count. */
    private static void assertEnvelope(Section section, JSONObject answer) {
        List<String> fields = new ArrayList<>(ENVELOPE);
        if (section.paged()) {
            fields.addAll(PAGE);
        }
        assertThat(answer.keySet()).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(answer.getString("timestamp")).matches("\\d{13}");
        assertThat(answer.getString("nonce")).matches("\\d{8}");
        assertThat(answer.getString("sign")).matches("[0-9a-f]{40}");
        for (String name : ENVELOPE.subList(0, 6)) {
            assertThat(answer.get(name)).as(name).isInstanceOf(String.class);
        }
        if (section.paged()) {
            assertThat(answer.get("resultSet")).isInstanceOf(JSONArray.class);
            PAGE.forEach(name -> assertThat(answer.get(name))
                    .as(name)
                    .isInstanceOf(name.startsWith("is") ? Boolean.class : Integer.class));
        }
    }

    static List<Section> results() {
        return SECTIONS.stream().filter(section -> section.table() != null).toList();
    }

    @ParameterizedTest
    @MethodSource("results")
    void aResultHasTheFieldsOfItsTableAndTheTypesOfItsSample(Section section) {
        Section asked = section.section() == 22 || section.section() == 29 ? withOurValues(section) : section;
        if (section.section() == 25) {
            publish();
        }
        JSONObject answer = send(asked);

        assertThat(answer.getString("responseCode"))
                .as(answer.getString("responseMessage"))
                .isEqualTo("0000");
        assertEnvelope(section, answer);
        Object printed = Objects.requireNonNull(section.answer()).get("resultSet");
        Object ours = answer.get("resultSet");
        if (printed instanceof JSONArray rows) {
            assertThat((JSONArray) ours).isNotEmpty();
            ((JSONArray) ours).forEach(row -> assertForm(section, rows.getJSONObject(0), (JSONObject) row));
        } else {
            assertForm(section, (JSONObject) printed, (JSONObject) ours);
        }
    }

    /** The printed amount is not one of the printed product's, and the printed loan is nobody's. */
    private static Section withOurValues(Section section) {
        JSONObject request = section.section() == 22
                ? CashloanClient.message(Borrower.fourteenDays())
                : CashloanClient.message(
                        "loanProductApplyId", Someone.ONE.newest().get("id"));
        return new Section(
                section.section(),
                section.path(),
                section.session(),
                section.paged(),
                request,
                section.codes(),
                section.answer(),
                section.table(),
                section.more());
    }

    private static void publish() {
        TestServer.get()
                .server
                .bean(SystemMessageService.class)
                .publish(new NewSystemMessage(
                        Channel.CASHLOAN, SystemMessage.Kind.ACTIVITY, "系统消息", "系统消息", "www.example.com"));
    }

    private static void assertForm(Section section, JSONObject printed, JSONObject ours) {
        assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(section.fields());
        assertThat(section.fields()).containsAll(printed.keySet());
        printed.forEach((name, value) -> assertType(section, name, value, ours.get(name)));
    }

    /** The sample of section 20 has figures where its table has text; the table holds. A printed null shows no type. */
    private static void assertType(Section section, String name, @Nullable Object printed, @Nullable Object ours) {
        String where = section + " " + name;
        if (printed instanceof JSONObject || printed instanceof JSONArray) {
            assertThat(ours).as(where).isInstanceOf(printed.getClass());
        } else if (printed instanceof Number && section.section() != 20) {
            assertThat(ours).as(where).isInstanceOf(Number.class);
        } else if (printed != null) {
            assertThat(ours).as(where).isInstanceOf(String.class);
        }
    }

    @Test
    void theListsWithinResultsHaveTheFieldsOfTheirTables() {
        JSONObject profile =
                Someone.ONE.app.call("/appCommonApi/getPerfectUserInfo").getJSONObject("resultSet");
        assertThat(profile.getJSONArray("relShipList").getJSONObject(0).keySet())
                .containsExactly("id", "relType", "realName", "phoneNum");

        JSONArray contracts = Someone.ONE.newest().getJSONArray("contractInfoList");
        assertThat(contracts.getJSONObject(0).keySet()).containsExactly("contractName", "contractPath");
        assertThat(contracts.getJSONObject(0).values()).allMatch(value -> value instanceof String);
    }
}
