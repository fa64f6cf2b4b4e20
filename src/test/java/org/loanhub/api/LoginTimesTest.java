package org.loanhub.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.loanhub.Http;
import org.loanhub.Invented;
import org.loanhub.TestServer;
import org.loanhub.account.AccountService;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.api.cashloan.CashloanClient;
import org.loanhub.api.referral.ReferralClient;
import org.loanhub.api.wukong.WukongClient;
import org.loanhub.kernel.Channel;

/**
 * How long a refused login takes must not tell whether there is such an account. The bounds are wide: a comparison of passwords
 * takes some fifty times as long as all the rest.
 */
@Tag("server")
class LoginTimesTest {

    private static final int TRIES = 31;
    private static final String WRONG = "wrong-password-8";

    /** Wrong ones in a row before the account locks. */
    private static final int BEFORE_THE_LOCK = 4;

    static Stream<Arguments> doors() {
        return Stream.of(
                door(Channel.CASHLOAN, mobile -> new CashloanClient().logIn(mobile, WRONG)),
                door(
                        Channel.WUKONG,
                        mobile -> WukongClient.guest().post("/login", Map.of("mobile", mobile, "password", WRONG))),
                door(Channel.REFERRAL, mobile -> new ReferralClient().logIn(mobile, WRONG)),
                door(Channel.CHAOJIHUA, LoginTimesTest::askForToken),
                door(Channel.FUTURELOAN, LoginTimesTest::logInToFutureloan));
    }

    private static Arguments door(Channel channel, Consumer<String> logIn) {
        return Arguments.of(channel, logIn);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void anUnknownNumberTakesAsLongAsAWrongPassword(Channel channel, Consumer<String> logIn) {
        String known = "";
        List<Long> wrong = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            known = i % BEFORE_THE_LOCK == 0 ? account(channel) : known;
            wrong.add(nanos(logIn, known));
            unknown.add(nanos(logIn, Invented.mobile()));
        }

        assertThat((double) median(unknown) / median(wrong)).isBetween(0.6, 1.67);
    }

    private static String account(Channel channel) {
        AccountService accounts = TestServer.get().server.bean(AccountService.class);
        String mobile = Invented.mobile();
        accounts.register(new NewAccount(
                channel, new LoginName(mobile), mobile, Role.MEMBER, accounts.hash("another-password-8")));
        return mobile;
    }

    private static long nanos(Consumer<String> logIn, String mobile) {
        long start = System.nanoTime();
        logIn.accept(mobile);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static void askForToken(String mobile) {
        post(
                "/oauth/token",
                "application/x-www-form-urlencoded",
                "grant_type=password&username=" + mobile + "&password=" + WRONG,
                400);
    }

    private static void logInToFutureloan(String mobile) {
        post(
                "/futureloan/member/login",
                "application/json",
                "{\"mobile_phone\":\"" + mobile + "\",\"pwd\":\"" + WRONG + "\"}",
                200);
    }

    private static void post(String path, String type, String body, int expected) {
        var response = Http.send(Http.request(path)
                .header("Content-Type", type)
                .header("X-Lemonban-Media-Type", "lemonban.v1")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(expected);
    }
}
