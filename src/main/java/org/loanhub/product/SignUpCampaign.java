package org.loanhub.product;

import java.time.Duration;
import java.util.Optional;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.Money;

/**
 * What new users get. The setting is {@code none}, or name, amount, smallest repayment and days, such as
 * {@code welcome 10 500 90}.
 */
record SignUpCampaign(String name, Money amount, Money minRepayment, Duration life) {

    private static final String NONE = "none";

    /** @throws Misconfiguration if the setting is something else */
    static Optional<SignUpCampaign> parse(String setting) {
        if (setting.strip().equals(NONE)) {
            return Optional.empty();
        }
        String[] parts = setting.strip().split("\\s+");
        try {
            return Optional.of(new SignUpCampaign(
                    parts[0],
                    Money.ofYuan(parts[1]),
                    Money.ofYuan(parts[2]),
                    Duration.ofDays(Long.parseLong(parts[3]))));
        } catch (ArithmeticException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            throw new Misconfiguration(
                    "coupon.sign-up-campaign is neither none nor name, amount, least repayment and days: " + setting);
        }
    }
}
