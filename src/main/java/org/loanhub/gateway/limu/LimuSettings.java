package org.loanhub.gateway.limu;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.call.CallLimits;
import org.loanhub.gateway.call.Party;
import org.loanhub.gateway.call.RequiredSetting;

/**
 * Limu, identity checks and credit data.
 *
 * @param url the service's address without a path, for example {@code https://api.limuzhengxin.com}
 * @param callbackUrl where Limu tells us that a task went on; only a hint
 */
public record LimuSettings(String url, String apiKey, String apiSecret, String callbackUrl, CallLimits limits) {

    /**
     * Reads {@code limu.url}, {@code limu.api-key}, {@code limu.api-secret}, {@code limu.callback-url}, and the limits.
     *
     * @throws IllegalArgumentException naming the setting that is missing
     */
    public static LimuSettings from(Function<String, @Nullable String> settings) {
        return new LimuSettings(
                RequiredSetting.text(settings, "limu.url"),
                RequiredSetting.text(settings, "limu.api-key"),
                RequiredSetting.text(settings, "limu.api-secret"),
                RequiredSetting.text(settings, "limu.callback-url"),
                CallLimits.from(settings, Party.LIMU, Duration.ofSeconds(4)));
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "LimuSettings[url=" + url + "]";
    }
}
