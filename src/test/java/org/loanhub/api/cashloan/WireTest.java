package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.TestServer;

/** How messages of 现金贷 travel: signatures, timestamps, nonces, bodies, compression, and what is refused at the door. */
@Tag("server")
class WireTest {

    /** Answers without a session and changes nothing. */
    private static final String PRODUCTS = "/openCommonApi/getLoanProductList";

    private static final String PICTURE_CODE = "/openApi/getCode";

    private final CashloanClient app = new CashloanClient();

    @Test
    void everyAnswerHasAllFieldsOfTheEnvelopeAndAFreshSignature() {
        JSONObject first = app.call(PICTURE_CODE);
        JSONObject second = app.call(PICTURE_CODE);

        assertThat(first.keySet())
                .containsExactlyInAnyOrder(
                        "exceptionFlag", "responseCode", "responseMessage", "resultSet", "timestamp", "nonce", "sign");
        assertThat(first.getString("exceptionFlag")).isEqualTo("0000");
        assertThat(first.getString("nonce")).matches("\\d{8}").isNotEqualTo(second.getString("nonce"));
        assertThat(Long.parseLong(first.getString("timestamp")))
                .isCloseTo(
                        TestServer.get().clock.millis(),
                        Offset.offset(Duration.ofMinutes(1).toMillis()));
    }

    @Test
    void theOrderOfFieldsDoesNotMatterAndUnknownFieldsArePartOfWhatIsSigned() {
        JSONObject message = CashloanClient.signed("zeta", "末", "alpha", 1);
        JSONObject reversed = new JSONObject();
        message.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .forEach(name -> reversed.put(name, message.get(name)));
        assertServed(app.post(PRODUCTS, reversed.toJSONString()));

        JSONObject changed = CashloanClient.signed("zeta", "末");
        changed.put("zeta", "始");
        assertRefused(app.post(PRODUCTS, changed.toJSONString()), "验签失败");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789012345678901234567890123456789", "验"})
    void aWrongSignatureIsRefused(String sign) {
        JSONObject message = CashloanClient.signed();
        message.put("sign", sign);
        assertRefused(app.post(PRODUCTS, message.toJSONString()), "验签失败");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign", "timestamp", "nonce"})
    void aMessageWithoutSignTimestampOrNonceIsRefused(String missing) {
        JSONObject message = CashloanClient.signed();
        message.remove(missing);
        JSONObject answer = CashloanClient.read(app.post(PRODUCTS, message.toJSONString()));
        assertThat(answer.getString("exceptionFlag")).isEqualTo("9999");
        assertThat(answer.getString("responseCode")).isEqualTo("9999");
    }

    @ParameterizedTest
    @CsvSource({"-299, true", "299, true", "-302, false", "302, false", "-86400, false"})
    void aTimestampMayDifferByFiveMinutes(int seconds, boolean served) {
        farFromTheWallClock();
        long timestamp = TestServer.get().clock.millis() + seconds * 1000L;
        JSONObject answer = app.call(PRODUCTS, "timestamp", Long.toString(timestamp));
        assertThat(answer.getString("exceptionFlag")).isEqualTo(served ? "0000" : "9999");
    }

    @Test
    void aPhoneShowsTheRealTimeThoughTheBusinessClockWasMoved() {
        farFromTheWallClock();
        assertThat(app.call(PRODUCTS, "timestamp", Long.toString(System.currentTimeMillis()))
                        .getString("exceptionFlag"))
                .isEqualTo("0000");
    }

    private static void farFromTheWallClock() {
        if (TestServer.get().clock.ahead().toHours() < 48) {
            TestServer.get().clock.advance(Duration.ofHours(48));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "now", "", "15080515528540000000000"})
    void aTimestampThatIsNoMomentOfTodayIsRefused(String timestamp) {
        assertThat(app.call(PRODUCTS, "timestamp", timestamp).getString("responseMessage"))
                .contains("timestamp");
    }

    @Test
    void aNonceIsGoodOnce() {
        String body = CashloanClient.signed().toJSONString();
        assertServed(app.post(PRODUCTS, body));
        assertRefused(app.post(PRODUCTS, body), "nonce重复");

        JSONObject other =
                CashloanClient.signed("nonce", JSONObject.parseObject(body).getString("nonce"), "another", "message");
        assertRefused(app.post(PRODUCTS, other.toJSONString()), "nonce重复");
    }

    @Test
    void aNonceOfACallThatChangesSomethingIsKnownToEveryNode() {
        String nonce = CashloanClient.nonce();
        app.call("/appApi/quitMobileLogin", "sessionId", "nobody", "nonce", nonce);

        Integer rows = TestServer.get()
                .jdbc
                .queryForObject(
                        "SELECT COUNT(*) FROM used_nonce WHERE nonce_hash = SHA2(?, 256)",
                        Integer.class,
                        "cashloan  " + nonce);
        assertThat(rows).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "hello",
                "{\"a\":}",
                "{\"a\":\"\\ud8\"}",
                "{\"x\":{\"$ref\":\"$\"},\"sign\":\"0\"}",
                "{\"d\":new Date(1),\"sign\":\"0\"}"
            })
    void whatIsNoJsonObjectIsRefused(String body) {
        JSONObject answer = CashloanClient.read(app.post(PRODUCTS, body));
        assertThat(answer.getString("exceptionFlag")).isEqualTo("9999");
        assertThat(answer.getString("responseMessage")).doesNotContain("错误编号");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        assertRefused(app.post(PRODUCTS, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}), "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "multipart/form-data"})
    void anotherContentTypeThanJsonIsRefused(String contentType) {
        assertRefused(
                app.post(PRODUCTS, CashloanClient.signed().toJSONString(), "Content-Type", contentType),
                "Content-Type");
    }

    @Test
    void aBodyOfTwoMegabytesIsReadAndALongerOneIsRefused() {
        JSONObject message = CashloanClient.signed("filling", "x".repeat(2 * 1024 * 1024 - 200));
        assertServed(app.post(PRODUCTS, message.toJSONString()));

        JSONObject longer = CashloanClient.signed("filling", "x".repeat(2 * 1024 * 1024));
        assertRefused(app.post(PRODUCTS, longer.toJSONString()), "2MB");

        JSONObject longest = CashloanClient.signed("filling", "x".repeat(6 * 1024 * 1024));
        assertRefused(app.post(PRODUCTS, longest.toJSONString()), "2MB");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertRefused(app.post(PRODUCTS, "{\"a\":" + "[".repeat(500_000)), "JSON");
    }

    @Test
    void aCompressedRequestIsReadAndABombIsCutOff() throws IOException {
        byte[] packed = gzip(CashloanClient.signed().toJSONString().getBytes(StandardCharsets.UTF_8));
        assertServed(app.post(PRODUCTS, packed, "Content-Encoding", "gzip"));

        byte[] bomb = gzip(new byte[200 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertRefused(app.post(PRODUCTS, bomb, "Content-Encoding", "gzip"), "2MB");
    }

    /** As a client of the deployed server sends sections 15 to 36, and unpacks what comes back. */
    @Test
    void gzipThatNothingDeclaresIsReadAndAnsweredAlike() throws IOException {
        byte[] packed = gzip(CashloanClient.signed().toJSONString().getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> response = app.post(PRODUCTS, packed, "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(CashloanClient.read(unpacked(response)).getString("responseCode"))
                .isEqualTo("0000");

        // Sections 4 to 14 are not marked GZIP: read alike, answered plainly.
        byte[] other = gzip(CashloanClient.signed().toJSONString().getBytes(StandardCharsets.UTF_8));
        assertServed(app.post(PICTURE_CODE, other));
    }

    @Test
    void whatIsWrongWithUndeclaredGzipIsAnsweredInGzipToo() throws IOException {
        JSONObject message = CashloanClient.signed();
        message.put("sign", "0");
        byte[] unsigned = gzip(message.toJSONString().getBytes(StandardCharsets.UTF_8));
        assertThat(CashloanClient.read(unpacked(app.post(PRODUCTS, unsigned))).getString("responseMessage"))
                .contains("验签失败");

        byte[] bomb = gzip(new byte[200 * 1024 * 1024]);
        assertThat(CashloanClient.read(unpacked(app.post(PRODUCTS, bomb))).getString("responseMessage"))
                .contains("2MB");

        byte[] broken = Arrays.copyOf(unsigned, unsigned.length / 2);
        assertThat(CashloanClient.read(unpacked(app.post(PRODUCTS, broken))).getString("responseMessage"))
                .contains("gzip");
    }

    private static String unpacked(HttpResponse<byte[]> response) throws IOException {
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void brokenGzipAndUnknownEncodingsAreRefused() throws IOException {
        byte[] packed = gzip(CashloanClient.signed().toJSONString().getBytes(StandardCharsets.UTF_8));
        assertRefused(app.post(PRODUCTS, Arrays.copyOf(packed, packed.length / 2), "Content-Encoding", "gzip"), "gzip");
        assertRefused(app.post(PRODUCTS, CashloanClient.signed().toJSONString(), "Content-Encoding", "gzip"), "gzip");
        assertRefused(app.post(PRODUCTS, packed, "Content-Encoding", "br"), "Content-Encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gzip | true", "deflate, gzip;q=0.5, br | true", "gzip;q=0 | false", "identity | false"})
    void anAnswerIsCompressedWhenTheClientUnderstandsIt(String accepted, boolean compressed) throws IOException {
        HttpResponse<byte[]> response =
                app.post(PRODUCTS, CashloanClient.signed().toJSONString(), "Accept-Encoding", accepted);

        assertThat(response.headers().firstValue("Content-Encoding").isPresent())
                .isEqualTo(compressed);
        byte[] body = compressed
                ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
                : response.body();
        assertThat(CashloanClient.read(new String(body, StandardCharsets.UTF_8)).getString("exceptionFlag"))
                .isEqualTo("0000");
    }

    @Test
    void callsThatAreNotMarkedGzipAreNeverCompressed() {
        HttpResponse<byte[]> response =
                app.post(PICTURE_CODE, CashloanClient.signed().toJSONString(), "Accept-Encoding", "gzip");
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        CashloanClient.read(response);
    }

    @ParameterizedTest
    @CsvSource({"POST, /appCommonApi/nothing", "GET, /openApi/getCode", "POST, /security", "PUT, /security/login"})
    void unknownAddressesAreAnsweredInTheEnvelope(String method, String path) {
        HttpResponse<String> response =
                Http.send(Http.request(path).method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(CashloanClient.read(response.body()).getString("exceptionFlag"))
                .isEqualTo("9999");
    }

    private static void assertServed(HttpResponse<byte[]> response) {
        JSONObject answer = CashloanClient.read(response);
        assertThat(answer.getString("exceptionFlag"))
                .as(answer.getString("responseMessage"))
                .isEqualTo("0000");
    }

    private static void assertRefused(HttpResponse<byte[]> response, String reason) {
        JSONObject answer = CashloanClient.read(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answer.getString("exceptionFlag")).isEqualTo("9999");
        assertThat(answer.getString("responseCode")).isEqualTo("9999");
        assertThat(answer.getString("responseMessage")).contains(reason);
        assertThat(answer.get("resultSet")).isEqualTo("");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
