package org.loanhub.gateway.limu;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.loanhub.gateway.CreditSource;
import org.loanhub.gateway.CreditTask;
import org.loanhub.gateway.Secret;

/** Writes a user's login as the parameters that start a task at Limu; passwords go in Base64. */
final class LimuLogins {

    private LimuLogins() {}

    /** Mutable, for what every start has in common. */
    static Map<String, String> of(CreditTask task) {
        Map<String, String> parameters = new HashMap<>();
        if (task.source() != CreditSource.MOBILE_REPORT) {
            parameters.put("method", "api." + task.source().bizType() + ".get");
        }
        if (task instanceof CreditTask.Mobile mobile) {
            putUser(parameters, mobile.mobile().value(), mobile.servicePassword());
        } else if (task instanceof CreditTask.MobileReport report) {
            putUser(parameters, report.mobile().value(), report.servicePassword());
            parameters.put("identityName", report.name().value());
            parameters.put("identityCardNo", report.nationalId().value());
        } else if (task instanceof CreditTask.Jd jd) {
            putUser(parameters, jd.userName(), jd.password());
        } else if (task instanceof CreditTask.Taobao) {
            parameters.put("loginType", "qr");
        } else if (task instanceof CreditTask.Education education) {
            putUser(parameters, education.userName(), education.password());
        } else if (task instanceof CreditTask.Bill bill) {
            putUser(parameters, bill.mailAddress(), bill.password());
            parameters.put("billType", "email");
            parameters.put("bankCode", "ALL");
            parameters.put(
                    "loginType", bill.mailAddress().toLowerCase(Locale.ROOT).endsWith("@qq.com") ? "qr" : "normal");
        } else if (task instanceof CreditTask.Ebank ebank) {
            putUser(parameters, ebank.userName(), ebank.password());
            parameters.put("bankCode", ebank.bank().name());
        }
        return parameters;
    }

    private static void putUser(Map<String, String> parameters, String userName, Secret password) {
        parameters.put("username", userName);
        parameters.put(
                "password", Base64.getEncoder().encodeToString(password.value().getBytes(StandardCharsets.UTF_8)));
    }
}
