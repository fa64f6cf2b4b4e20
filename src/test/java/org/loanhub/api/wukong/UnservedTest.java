package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.AccountTest.refusal;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;

/** Another method than the documented one, at every documented path; and paths that are no operation of 悟空. */
@Tag("server")
class UnservedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/loan-confirm",
                "/loan-submit",
                "/loan-contract",
                "/loan-record",
                "/loan-record-detail",
                "/repayments-record",
                "/llpay-auth-pay",
                "/llpay-sign",
                "/llpay-cardbin",
                "/lm-identity",
                "/lm-get-identity",
                "/lm-mobile",
                "/lm-mobile-input",
                "/lm-mobile-continue",
                "/lm-mobile-report",
                "/lm-mobile-report-input",
                "/lm-jd",
                "/lm-jd-input",
                "/lm-jd-continue",
                "/lm-taobao",
                "/lm-taobao-continue",
                "/lm-education",
                "/lm-bill",
                "/lm-bill-continue",
                "//lm-bill-continue",
                "/lm-ebank",
                "/user-auth-state",
                "/user-profile",
                "/user-save-profile",
                "/user-work",
                "/user-save-work",
                "/user-relation",
                "/user-save-relation",
                "/auth-common",
                "/auth-common-get",
                "/auth-bankcard-get",
                "/set-bankcard-default",
                "/quota-apply",
                "/signup",
                "/login",
                "/logout",
                "/1/send-mobile-code/new-user",
                "/1/send-mobile-code/forget-password",
                "/password",
                "/forget-password",
                "/cash-coupon-get",
                "/feedback"
            })
    void anotherMethodIsAnsweredInTheEnvelope(String path) {
        assertThat(WukongClient.answer(Http.request(path).DELETE())).isEqualTo(refusal("请求方式不正确"));
        assertThat(WukongClient.answer(Http.request(path).method("PATCH", BodyPublishers.ofString("{"))))
                .isEqualTo(refusal("请求方式不正确"));
    }

    /** What third parties and browsers call is told what HTTP has for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lm-callback",
                "/llpay-auth-pay-notify",
                "/llpay-sign-return",
                "/llpay-auth-url-return",
                "/session"
            })
    void whatIsNoOperationHasTheAnswerOfHttp(String path) {
        assertThat(Http.send(Http.request(path).DELETE()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/homes", "/lm-", "/1/send-mobile-code"})
    void whatIsNoPathIsNone(String path) {
        assertThat(Http.send(Http.request(path).GET()).statusCode()).isEqualTo(404);
    }
}
