package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.TestServer;

/**
 * What goes wrong with each of the 31 JSON calls, and with the two pages: the documented code, nothing changed in what is kept
 * of the account, and nothing told of how the server works.
 */
@Tag("server")
class BadInputTest {

    private static final String TOO_LONG = "9".repeat(5000);

    /** 32 MB, packed. */
    private static final byte[] BOMB = gzip(new byte[32 * 1024 * 1024]);

    private final TestServer server = TestServer.get();

    private static final class Someone {
        static final Borrower ONE = Borrower.verified();
    }

    // -- one field is wrong

    /**
     * A call, and a message in which nothing is wrong: each field with its value and, after a colon, what is answered when it
     * is missing or no such thing; after a slash, what is answered when it is only too long. The codes are the document's.
     */
    private static final String CALLS = """
            /security/login username={mobile}:90009000/90001000 password={password}:90009000/90002000 appType=1:90009000 token=1:90009000
            /openApi/getSmsCode mobile={fresh}:10001000 code=1111:10001000/10002001
            /openApi/checkSmsCode mobile={fresh}:10001000 smscode=123456:10001000/20002005
            /openApi/userRegister mobile={fresh}:10001000 password=123456:10001000/20003001 confirmPassword=123456:10001000/20003001
            /openApi/forgetPwdGetSmsCode mobile={mobile}:10001000 code=1111:10001000/10002001
            /openApi/forgetPwdCheckSmsCode mobile={mobile}:10001000 smscode=123456:10001000/20002005
            /openApi/forgetPwdCheckIdentity mobile={mobile}:10001000 realname=张某:10001000/20004001 identitycode=210104198812123366:10001000/20004001
            /openApi/userResetPwd mobile={mobile}:10001000 password=123456:10001000/20003003 confirmPassword=123456:10001000/20003003
            /appApi/modifyPwd mobile={mobile}:10001000 oldPassword={password}:10001000/20003015 newPassword=another-1:10001000/20003005
            /appApi/commitSuggestion mobile={mobile}:10001000 source=2:10001000/20003007 suggestion=goodapp:10001000/20003007
            /appApi/appVersionDetection appType=2:20003009
            /openCommonApi/getLoanProductDetails productId={product}:10001000
            /appCommonApi/getRepayInfoList condition=0:9999
            /appCommonApi/getLoanApplyRepayList loanProductApplyId={uuid}:9999
            /appCommonApi/authUserBankCard bankCardNo={card}:9999 mobile={mobile}:9999
            /appCommonApi/authRealNameInfo realName={name}:9999 idCardNo={id}:9999
            /appCommonApi/saveOrUpdateRelShip operType=add:9999 relType=6:9999 realName=木木:9999 phoneNum=13940460755:9999
            /appCommonApi/saveOrUpdateRelShip operType=update id={uuid}:9999 relType=6 realName=木木 phoneNum=13940460755
            /appCommonApi/gotoRepayment id={uuid}:9999 repayType=current:9999
            """;

    private static final String TERM_CODES =
            "productId:10001000 amount:20004000 interestRate:20004002 termCount:20004004"
                    + " termUnit:20004006 repayTermCount:20004008 repayTermUnit:20004010 repayType:20004013";

    /** A message in which nothing is wrong, and what is answered when one of its fields is. */
    private record Sound(String path, boolean session, JSONObject message, Map<String, String> codes) {

        /** A line of {@link #CALLS}. */
        static Sound of(String line) {
            String[] words = line.split(" ");
            JSONObject message = new JSONObject();
            StringBuilder codes = new StringBuilder();
            for (String word : List.of(words).subList(1, words.length)) {
                String[] field = word.split("[=:]");
                message.put(field[0], field[1]);
                if (field.length > 2) {
                    codes.append(field[0]).append(':').append(field[2]).append(' ');
                }
            }
            return of(words[0], message, codes.toString());
        }

        /** @param codes such as {@code field:code other:code} */
        static Sound of(String path, JSONObject message, String codes) {
            Map<String, String> byField = new LinkedHashMap<>();
            for (String fieldAndCode : codes.split(" ")) {
                String[] parts = fieldAndCode.split(":");
                byField.put(parts[0], parts[1]);
            }
            return new Sound(path, path.startsWith("/appCommonApi/"), message, byField);
        }
    }

    private static List<Sound> soundMessages() {
        List<Sound> all = new ArrayList<>(soundCalls().lines().map(Sound::of).toList());
        JSONObject profile = CashloanClient.message(Borrower.profile());
        all.add(Sound.of(
                "/appCommonApi/savePerfectUserInfo",
                profile,
                profile.keySet().stream().map(field -> field + ":9999").collect(Collectors.joining(" "))));
        all.add(Sound.of(
                "/appCommonApi/getLoanApplyConfirmInfo", CashloanClient.message(Borrower.fourteenDays()), TERM_CODES));
        all.add(Sound.of(
                "/appCommonApi/loanProductApply",
                CashloanClient.message(
                        Borrower.application(Borrower.fourteenDays("locationConsent", "1", "phonebookConsent", "1"))),
                TERM_CODES + " orderId:10001000 purpose:10001000 otherChannels:10001000"));
        return all;
    }

    private static String soundCalls() {
        return CALLS.replace("{mobile}", Someone.ONE.mobile)
                .replace("{fresh}", CashloanClient.freshMobile())
                .replace("{password}", CashloanClient.PASSWORD)
                .replace("{product}", Borrower.BY_DAYS)
                .replace("{uuid}", UUID.randomUUID().toString())
                .replace("{card}", Someone.ONE.person.cards().get(1))
                .replace("{name}", Someone.ONE.person.name())
                .replace("{id}", Someone.ONE.person.nationalId());
    }

    private static JSONObject of(Object... fields) {
        return CashloanClient.message(fields);
    }

    /** @param code the documented ones; of two the second is for a value that is only too long */
    record Wrong(String path, boolean session, String field, JSONObject message, String code) {

        @Override
        public String toString() {
            return path + " " + field;
        }
    }

    static List<Wrong> wrongFields() {
        List<Wrong> all = new ArrayList<>();
        for (Sound sound : soundMessages()) {
            sound.codes()
                    .forEach((field, code) ->
                            all.add(new Wrong(sound.path(), sound.session(), field, sound.message(), code)));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void aFieldThatIsMissingEmptyMistypedOrTooLongHasItsDocumentedCode(Wrong wrong) {
        Map<String, Object> before = kept(Someone.ONE.mobile);
        String[] codes = wrong.code().split("/");

        for (Object value : new Object[] {null, "", true, new JSONObject(), new JSONArray(), of("a", "b")}) {
            assertRefusedFor(wrong, value, codes[0]);
        }
        assertRefusedFor(wrong, TOO_LONG, codes[codes.length - 1]);

        assertThat(kept(Someone.ONE.mobile)).isEqualTo(before);
        Object mobile = wrong.message().get("mobile");
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM account WHERE channel = 'CASHLOAN' AND login_name IN (?, '')",
                        Integer.class,
                        mobile))
                .isEqualTo(Someone.ONE.mobile.equals(mobile) ? 1 : 0);
    }

    private static void assertRefusedFor(Wrong wrong, Object value, String code) {
        JSONObject message = new JSONObject(wrong.message());
        message.put(wrong.field(), value);
        JSONObject answer = send(wrong.path(), wrong.session(), message);

        assertThat(answer.getString("exceptionFlag"))
                .as(answer.getString("responseMessage"))
                .isEqualTo("0000");
        assertThat(answer.getString("responseCode"))
                .as("%s: %s", value, answer.getString("responseMessage"))
                .isEqualTo(code);
        assertTellsNothing(answer);
    }

    private static JSONObject send(String path, boolean session, JSONObject message) {
        CashloanClient app = session ? Someone.ONE.app : new CashloanClient();
        Object[] fields = message.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray();
        return app.call(path, fields);
    }

    private static void assertTellsNothing(JSONObject answer) {
        assertThat(answer.keySet())
                .contains(
                        "exceptionFlag", "responseCode", "responseMessage", "resultSet", "timestamp", "nonce", "sign");
        assertThat(answer.getString("responseMessage"))
                .hasSizeLessThan(100)
                .doesNotContain("错误编号", "Exception", "org.", "java", "SQL", "null");
        assertThat(answer.get("resultSet")).isIn("", new JSONArray());
    }

    /** Everything the database keeps of the account, but for its login. */
    private Map<String, Object> kept(String mobile) {
        Long id = server.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'CASHLOAN' AND login_name = ?", Long.class, mobile);
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("account", rows("account", "id", id));
        for (String table : tables()) {
            kept.put(table, rows(table, "account_id", id));
        }
        return kept;
    }

    private List<String> rows(String table, String column, @Nullable Long id) {
        return server.jdbc.queryForList("SELECT * FROM " + table + " WHERE " + column + " = ?", id).stream()
                .map(BadInputTest::text)
                .toList();
    }

    private static String text(Map<String, Object> row) {
        StringBuilder text = new StringBuilder();
        row.forEach((name, value) -> text.append(name)
                .append('=')
                .append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
                .append(' '));
        return text.toString();
    }

    private List<String> tables() {
        return server.jdbc.queryForList(
                "SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t"
                        + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                        + " WHERE c.table_schema = 'loanhub' AND c.column_name = 'account_id'"
                        + " AND t.table_type = 'BASE TABLE' AND c.table_name <> 'login_session'",
                String.class);
    }

    // -- pages of lists

    static List<String> lists() {
        return calls().stream()
                .filter(path ->
                        path.matches(".*/get(CustomMessage|SystemMessage|RepayInfoList|LoanApply(Info|Repay)List)"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aPageThatCannotBeIsRefused(String path) {
        for (String field : new String[] {"pageNum", "pageSize"}) {
            for (Object value : new Object[] {"0", -1, "one", 1.5, TOO_LONG, true, new JSONArray(), new JSONObject()}) {
                JSONObject answer = send(path, path.startsWith("/appCommonApi/"), of("condition", "0", field, value));
                assertThat(answer.getString("exceptionFlag") + " " + answer.getString("responseCode"))
                        .as("%s %s", field, value)
                        .isEqualTo("0000 9999");
                assertThat(answer.getString("responseMessage")).startsWith(field);
                assertThat(answer)
                        .containsEntry("pageNum", 1)
                        .containsEntry("pageSize", 10)
                        .containsEntry("total", 0);
                assertTellsNothing(answer);
            }
        }
    }

    // -- an application that is refused changes no consent

    @ParameterizedTest(name = "{0}, {index}")
    @MethodSource("malformedDeviceData")
    void placePhoneBookAndConsentHaveAForm(String field, Object value) {
        Borrower borrower = Borrower.registered();
        JSONObject answer = borrower.app.call(
                "/appCommonApi/loanProductApply",
                Borrower.application(
                        Borrower.fourteenDays("locationConsent", "1", "phonebookConsent", "1", field, value)));

        assertThat(answer.getString("exceptionFlag") + " " + answer.getString("responseCode"))
                .as(answer.getString("responseMessage"))
                .isEqualTo("0000 10001000");
        assertThat(consents(borrower)).containsExactly("PRIVACY");
    }

    static Stream<Object[]> malformedDeviceData() {
        JSONArray tooMany = new JSONArray();
        for (int i = 0; i < 5001; i++) {
            tooMany.add(of("contactName", "木木", "contactPhone", "13940460755"));
        }
        return Stream.of(
                new Object[] {"longitude", true},
                new Object[] {"latitude", new JSONArray()},
                new Object[] {"longitude", TOO_LONG},
                new Object[] {"phonebookList", "everybody"},
                new Object[] {"phonebookList", JSONArray.of("木木")},
                new Object[] {"phonebookList", tooMany},
                new Object[] {"locationConsent", "yes"},
                new Object[] {"phonebookConsent", true});
    }

    @Test
    void termsThatAreRefusedRecordNoConsent() {
        Borrower borrower = Borrower.registered();
        JSONObject answer = borrower.app.call(
                "/appCommonApi/loanProductApply",
                Borrower.application(
                        Borrower.fourteenDays("locationConsent", "1", "phonebookConsent", "1", "amount", "499")));

        assertThat(answer.getString("responseCode")).isEqualTo("20004001");
        assertThat(consents(borrower)).containsExactly("PRIVACY");
    }

    private List<String> consents(Borrower borrower) {
        return server.jdbc.queryForList(
                "SELECT c.kind FROM consent c JOIN account a ON a.id = c.account_id"
                        + " WHERE a.channel = 'CASHLOAN' AND a.login_name = ?",
                String.class,
                borrower.mobile);
    }

    // -- the message itself is wrong

    static List<String> calls() {
        return Stream.concat(
                        DocumentExamplesTest.SECTIONS.stream().map(DocumentExamplesTest.Section::path),
                        Stream.of("/openApi/forgetPwdCheckIdentity"))
                .toList();
    }

    static List<String> signedCalls() {
        return calls().stream().filter(path -> !path.equals("/security/login")).toList();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aMessageThatCannotBeReadIsNotCarriedOut(String path) {
        byte[] sound = CashloanClient.signed().toJSONString().getBytes(StandardCharsets.UTF_8);

        assertNotCarriedOut(post(path, ""), "JSON");
        assertNotCarriedOut(post(path, "{\"mobile\":\"13709812611\""), "JSON");
        assertNotCarriedOut(post(path, "[{\"mobile\":\"13709812611\"}]"), "JSON");
        assertNotCarriedOut(post(path, "mobile=13709812611"), "JSON");
        assertNotCarriedOut(post(path, "{\"a\":" + "[".repeat(100_000)), "JSON");
        assertNotCarriedOut(Someone.ONE.app.post(path, sound, "Content-Type", "text/plain"), "Content-Type");
        assertNotCarriedOut(post(path, " ".repeat(2 * 1024 * 1024) + "{}"), "2MB");
        assertNotCarriedOut(Someone.ONE.app.post(path, BOMB, "Content-Encoding", "gzip"), "2MB");
        assertNotCarriedOut(Someone.ONE.app.post(path, sound, "Content-Encoding", "gzip"), "gzip");
    }

    /** Arithmetic with so many digits takes long, and whoever sends them needs no account. */
    @ParameterizedTest
    @ValueSource(strings = {"/security/login", "/openCommonApi/getLoanProductList"})
    void aNumberWithoutEndTakesNoTime(String path) {
        long start = System.nanoTime();
        assertNotCarriedOut(post(path, "{\"mobile\":" + "9".repeat(2_000_000) + ",\"sign\":\"0\"}"), "");
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }

    @ParameterizedTest
    @MethodSource("signedCalls")
    void aMessageThatCannotBeTrustedIsNotCarriedOut(String path) {
        JSONObject unsigned = CashloanClient.signed();
        unsigned.remove("sign");
        assertNotCarriedOut(post(path, unsigned.toJSONString()), "验签失败");
        JSONObject changed = CashloanClient.signed("mobile", "13709812611");
        changed.put("mobile", "13709812612");
        assertNotCarriedOut(post(path, changed.toJSONString()), "验签失败");
        String longAgo = Long.toString(System.currentTimeMillis() - 86_400_000L * 4000);
        assertNotCarriedOut(
                post(path, CashloanClient.signed("timestamp", longAgo).toJSONString()), "timestamp");
        assertNotCarriedOut(post(path, CashloanClient.signed("nonce", "").toJSONString()), "nonce");
        assertNotCarriedOut(post(path, CashloanClient.signed("nonce", TOO_LONG).toJSONString()), "nonce");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aMessageThatComesAgainIsNotCarriedOut(String path) {
        boolean logsOut = path.equals("/appApi/quitMobileLogin");
        CashloanClient app = logsOut ? new CashloanClient() : new CashloanClient().withCookie(Someone.ONE.app.cookie());
        String message = CashloanClient.signed("username", "nobody").toJSONString();

        assertThat(CashloanClient.read(app.post(path, message)).getString("exceptionFlag"))
                .isEqualTo("0000");
        assertNotCarriedOut(app.post(path, message), "nonce重复");
    }

    private static HttpResponse<byte[]> post(String path, String body) {
        return Someone.ONE.app.post(path, body);
    }

    private static void assertNotCarriedOut(HttpResponse<byte[]> response, String reason) {
        JSONObject answer = CashloanClient.read(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answer.getString("exceptionFlag") + " " + answer.getString("responseCode"))
                .as(answer.getString("responseMessage"))
                .isEqualTo("9999 9999");
        assertThat(answer.getString("responseMessage")).contains(reason);
        assertTellsNothing(answer);
    }

    // -- pages

    @ParameterizedTest
    @MethodSource("pages")
    void aPageTakesWhateverIsSentWithItsRequest(String path) {
        for (String body : new String[] {"{", "<script>", "x".repeat(2 * 1024 * 1024)}) {
            HttpResponse<String> page = Http.send(Http.request(path + "?a=%3Cscript%3E")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<h1>").doesNotContain("<script");
        }
    }

    static List<String> pages() {
        return List.of("/open/registrationProtocol", "/open/loanHelp");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
