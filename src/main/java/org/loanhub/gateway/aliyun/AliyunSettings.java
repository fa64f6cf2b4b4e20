package org.loanhub.gateway.aliyun;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.call.CallLimits;
import org.loanhub.gateway.call.Party;
import org.loanhub.gateway.call.RequiredSetting;

/**
 * Aliyun SMS.
 *
 * @param url the service's address, for example {@code https://dysmsapi.aliyuncs.com}
 * @param signName the approved signature that stands in front of each text
 */
public record AliyunSettings(
        String url, String accessKeyId, String accessKeySecret, String signName, CallLimits limits) {

    /**
     * Reads {@code sms.url}, {@code sms.access-key-id}, {@code sms.access-key-secret}, {@code sms.sign-name}, and the limits.
     *
     * @throws IllegalArgumentException naming the setting that is missing
     */
    public static AliyunSettings from(Function<String, @Nullable String> settings) {
        return new AliyunSettings(
                RequiredSetting.text(settings, "sms.url"),
                RequiredSetting.text(settings, "sms.access-key-id"),
                RequiredSetting.text(settings, "sms.access-key-secret"),
                RequiredSetting.text(settings, "sms.sign-name"),
                CallLimits.from(settings, Party.SMS, Duration.ofSeconds(3)));
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "SmsSettings[url=" + url + "]";
    }
}
