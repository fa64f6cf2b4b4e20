package org.loanhub.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The settings of the local run. Secrets are made at the first start and kept, so that logins and data survive a restart. */
final class LocalSettings {

    private static final int JWT_KEY_BYTES = 64;
    private static final int PII_KEY_BYTES = 32;

    private final Path directory;

    /** @param directory keeps the secrets */
    LocalSettings(Path directory) {
        this.directory = directory;
    }

    /**
     * All that have no default, and those that people at their own machine want otherwise.
     *
     * @param applicationUrl where the application is going to answer, without a slash at the end
     * @param thirdParties the sandbox's settings
     */
    Map<String, String> of(String applicationUrl, LocalDatabase database, Map<String, String> thirdParties)
            throws IOException {
        Map<String, String> settings = new HashMap<>(thirdParties);
        settings.put("db.url", database.url());
        settings.put("db.user", database.user());
        settings.put("db.password", database.password());
        settings.put("futureloan.jwt-key", secret("jwt-key", JWT_KEY_BYTES));
        settings.put("futureloan.open-admin-registration", "true");
        settings.put("referral.show-session", "true");
        settings.put("pii.key", secret("pii-key", PII_KEY_BYTES));
        settings.put("pii.lookup-key", secret("pii-lookup-key", PII_KEY_BYTES));
        settings.put("sms.code-template", "SMS_LOCAL");
        // Everybody at the local run comes from one address.
        settings.put("login.tries-per-address-a-minute", "100000");
        settings.put("login.tries-per-account-a-minute", "100000");
        settings.put("sms.codes-per-address-an-hour", "100000");
        settings.put("public-url", applicationUrl);
        // The documents' own demo products cost 36 % a year.
        settings.put("lending.yearly-ceiling", "2015-09-01 0.36");
        settings.put("coupon.sign-up-campaign", "welcome 10 500 90");
        settings.put("cashloan.app-key", "12345678");
        settings.put("cashloan.lender", "LoanHub 演示小额贷款有限公司");
        settings.put("cashloan.service-phone", "400-000-0000");
        return settings;
    }

    private String secret(String name, int bytes) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            byte[] random = new byte[bytes];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, Base64.getEncoder().encodeToString(random));
        }
        return Files.readString(file);
    }
}
