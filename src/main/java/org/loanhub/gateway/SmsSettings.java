package org.loanhub.gateway;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Aliyun SMS.
 *
 * @param url the service's address, for example {@code https://dysmsapi.aliyuncs.com}
 * @param signName the approved signature that stands in front of each text
 */
public record SmsSettings(String url, String accessKeyId, String accessKeySecret, String signName, CallLimits limits) {

    /**
     * Reads {@code sms.url}, {@code sms.access-key-id}, {@code sms.access-key-secret}, {@code sms.sign-name}, and the limits.
     *
     * @throws IllegalArgumentException naming the setting that is missing
     */
    public static SmsSettings from(Function<String, @Nullable String> settings) {
        return new SmsSettings(
                Required.text(settings, "sms.url"),
                Required.text(settings, "sms.access-key-id"),
                Required.text(settings, "sms.access-key-secret"),
                Required.text(settings, "sms.sign-name"),
                CallLimits.from(settings, "sms", Duration.ofSeconds(3)));
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "SmsSettings[url=" + url + "]";
    }
}
