package org.loanhub.gateway.lianlian;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.call.CallLimits;
import org.loanhub.gateway.call.Party;
import org.loanhub.gateway.call.RequiredSetting;

/**
 * LianLian Pay. Each address is that of a host, without a path and without a slash at the end.
 *
 * @param merchantNo {@code oid_partner}, 18 digits
 * @param merchantKey signs what we send
 * @param lianLianKey proves what they send, and seals {@code pay_load}
 * @param wapUrl signing and payment pages for browsers
 * @param queryUrl card BIN, signed cards, payment orders
 * @param traderUrl unbinding a card
 * @param repaymentUrl plans and installment debits
 * @param instantPayUrl disbursements
 * @param mpayUrl signing a card by API with an SMS
 * @param contractType what LianLian's SMS to the payer calls the contract
 * @param contactWay the telephone number in that SMS
 */
public record LianLianSettings(
        String merchantNo,
        PrivateKey merchantKey,
        PublicKey lianLianKey,
        String wapUrl,
        String queryUrl,
        String traderUrl,
        String repaymentUrl,
        String instantPayUrl,
        String mpayUrl,
        String contractType,
        String contactWay,
        CallLimits limits) {

    /**
     * Reads {@code lianlian.} and {@code merchant-no}, {@code merchant-private-key}, {@code public-key}, {@code wap-url},
     * {@code query-url}, {@code trader-url}, {@code repayment-url}, {@code instantpay-url}, {@code mpay-url},
     * {@code contract-type}, {@code contact-way}, and the limits.
     *
     * @throws IllegalArgumentException naming the setting that is missing, or the key that is none
     */
    public static LianLianSettings from(Function<String, @Nullable String> settings) {
        return new LianLianSettings(
                RequiredSetting.text(settings, "lianlian.merchant-no"),
                key(settings, "lianlian.merchant-private-key", LianLianSignature::privateKey),
                key(settings, "lianlian.public-key", LianLianSignature::publicKey),
                RequiredSetting.text(settings, "lianlian.wap-url"),
                RequiredSetting.text(settings, "lianlian.query-url"),
                RequiredSetting.text(settings, "lianlian.trader-url"),
                RequiredSetting.text(settings, "lianlian.repayment-url"),
                RequiredSetting.text(settings, "lianlian.instantpay-url"),
                RequiredSetting.text(settings, "lianlian.mpay-url"),
                RequiredSetting.text(settings, "lianlian.contract-type"),
                RequiredSetting.text(settings, "lianlian.contact-way"),
                CallLimits.from(settings, Party.LIANLIAN, Duration.ofSeconds(8)));
    }

    private static <K> K key(Function<String, @Nullable String> settings, String name, Function<String, K> reader) {
        String text = RequiredSetting.text(settings, name);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException("the setting " + name + ": " + unusable.getMessage(), unusable);
        }
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "LianLianSettings[merchantNo=" + merchantNo + "]";
    }
}
