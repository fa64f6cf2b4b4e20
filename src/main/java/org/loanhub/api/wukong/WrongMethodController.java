package org.loanhub.api.wukong;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Every other method of a documented path: HTTP is 200 there as well. The login that 第一甩单 has at our path is a POST too, with
 * another parameter.
 */
@RestController
@NoToken
class WrongMethodController {

    @RequestMapping({
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
    Map<String, Object> refuse() {
        throw Refusal.failure("请求方式不正确");
    }
}
