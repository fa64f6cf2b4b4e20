package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.TestServer;

/** Document 004 section 1.5. */
@Tag("server")
class TokenTest {

    private static final String NONE = "未授权或token已过期";
    private static final String UNREADABLE = "无法解析的JSON值，请检查token或Authorization请求头";

    private final TestServer server = TestServer.get();
    private final FutureloanClient member = FutureloanClient.member();
    private final String info = "/member/" + member.id() + "/info";
    private JWTClaimsSet claims;

    @BeforeEach
    void claimToBeTheMember() {
        claims = new JWTClaimsSet.Builder()
                .claim("member_id", member.id())
                .expirationTime(Date.from(server.clock.instant().plusSeconds(60)))
                .build();
    }

    @Test
    void aTokenIsHs512AndSaysWhoAndUntilWhenAndNoMore() throws Exception {
        SignedJWT token = SignedJWT.parse(member.token());

        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS512);
        assertThat(token.getHeader().getIncludedParams()).isEqualTo(Set.of("alg"));
        assertThat(token.getJWTClaimsSet().getClaims()).containsOnlyKeys("member_id", "exp");
        assertThat(token.getJWTClaimsSet().getLongClaim("member_id")).isEqualTo(member.id());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /member/recharge",
        "POST, /member/withdraw",
        "PATCH, /member/update",
        "POST, /member/invest",
        "GET, /member/1/info",
        "POST, /loan/add",
        "PATCH, /loan/audit"
    })
    void sevenCallsNeedAToken(String method, String path) {
        Cast.isRefused(() -> FutureloanClient.anonymous().call(method, path, "{"), 1003, NONE);
        Cast.isRefused(() -> FutureloanClient.withToken("x.y.z").call(method, path, "{"), 1003, UNREADABLE);
    }

    @Test
    void registerLoginAndTheListNeedNoneAndDoNotLookAtOne() {
        FutureloanClient broken = FutureloanClient.withToken("x.y.z");

        assertThat(broken.get("/loans").getIntValue("code")).isZero();
        assertThat(broken.post("/member/login", "{}").getIntValue("code")).isEqualTo(1);
        assertThat(broken.post("/member/register", "{}").getIntValue("code")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "bearer %s", "Bearer%s", "Token %s", "Basic %s", "Bearer x%s", "Bearer %sx", "Bearer %s.x"
            })
    void theHeaderIsBearerABlankAndTheToken(String form) {
        assertThat(answerTo(form.formatted(member.token()))).isEqualTo("1003 " + UNREADABLE);
        assertThat(answerTo("Bearer " + member.token())).isEqualTo("0 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer null", "Bearer a.b.c", "Bearer {}", "x"})
    void rubbishIsUnreadable(String header) {
        assertThat(answerTo(header)).isEqualTo("1003 " + UNREADABLE);
    }

    @Test
    void aTokenThatWeCouldHaveMadeIsReadable() throws Exception {
        assertThat(answerTo(signed(JWSAlgorithm.HS512, key(), claims))).isEqualTo("0 OK");
    }

    @Test
    void aTokenOfAnotherKeyIsUnreadable() throws Exception {
        assertThat(answerTo(signed(JWSAlgorithm.HS512, "another key".repeat(8), claims)))
                .isEqualTo("1003 " + UNREADABLE);
    }

    @Test
    void aTokenOfAnotherAlgorithmIsUnreadable() throws Exception {
        assertThat(answerTo(signed(JWSAlgorithm.HS256, key(), claims))).isEqualTo("1003 " + UNREADABLE);
        assertThat(answerTo(signed(JWSAlgorithm.HS384, key(), claims))).isEqualTo("1003 " + UNREADABLE);
        assertThat(answerTo("Bearer " + new PlainJWT(claims).serialize())).isEqualTo("1003 " + UNREADABLE);
    }

    @Test
    void aTokenWithTheClaimsOfAnotherIsUnreadable() {
        String[] parts = member.token().split("\\.");
        JSONObject payload = JSON.parseObject(Base64.getUrlDecoder().decode(parts[1]));
        payload.put("member_id", FutureloanClient.admin().id());
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(answerTo("Bearer " + parts[0] + "." + forged + "." + parts[2]))
                .isEqualTo("1003 " + UNREADABLE);
    }

    @Test
    void aTokenThatNamesNobodyOrNeverEndsIsUnreadable() throws Exception {
        JWTClaimsSet endless =
                new JWTClaimsSet.Builder().claim("member_id", member.id()).build();
        JWTClaimsSet nobody = new JWTClaimsSet.Builder()
                .expirationTime(claims.getExpirationTime())
                .build();
        JWTClaimsSet text = new JWTClaimsSet.Builder(claims)
                .claim("member_id", Long.toString(member.id()))
                .build();

        for (JWTClaimsSet odd : new JWTClaimsSet[] {endless, nobody, text}) {
            assertThat(answerTo(signed(JWSAlgorithm.HS512, key(), odd))).isEqualTo("1003 " + UNREADABLE);
        }
    }

    @Test
    void aTokenEndsAfterFiveMinutes() throws Exception {
        Instant end = SignedJWT.parse(member.token())
                .getJWTClaimsSet()
                .getExpirationTime()
                .toInstant();

        server.clock.advance(Duration.between(server.clock.instant(), end).minusSeconds(20));
        assertThat(answerTo("Bearer " + member.token())).isEqualTo("0 OK");

        server.clock.advance(Duration.between(server.clock.instant(), end));
        assertThat(answerTo("Bearer " + member.token())).isEqualTo("1003 token已过期");
        Cast.isRefused(() -> member.recharge("100"), 1003, "token已过期");
        assertThat(member.again().info()).containsKey("id");
    }

    private String answerTo(String authorization) {
        JSONObject answer = JSON.parseObject(Http.send(Http.request("/futureloan" + info)
                        .header("X-Lemonban-Media-Type", "lemonban.v2")
                        .header("Authorization", authorization)
                        .method("GET", BodyPublishers.noBody()))
                .body());
        return answer.getIntValue("code") + " " + answer.getString("msg");
    }

    private static String signed(JWSAlgorithm algorithm, String key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims);
        jwt.sign(new MACSigner(key.getBytes(StandardCharsets.UTF_8)));
        return "Bearer " + jwt.serialize();
    }

    private String key() {
        return server.settings().get("futureloan.jwt-key");
    }
}
