package org.loanhub.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.loanhub.sandbox.LocalServer;
import org.loanhub.sandbox.MovableClock;
import org.loanhub.sandbox.Sandbox;
import org.loanhub.sandbox.SandboxThirdParties;

/** The web application in a process of its own, with the heap of a small deployment. Arguments: port, url, user, password. */
public final class ServerUnderLoad {

    private ServerUnderLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        MovableClock clock = new MovableClock(Duration.ZERO);
        String url = "http://localhost:" + arguments[0];
        SandboxThirdParties thirdParties = new SandboxThirdParties(new Sandbox(0).start(), clock);
        Map<String, String> settings = new HashMap<>(thirdParties.settings(url));
        settings.putAll(Map.of(
                "db.url",
                arguments[1],
                "db.user",
                arguments[2],
                "db.password",
                arguments[3],
                "public-url",
                url,
                "futureloan.jwt-key",
                "a key for benchmarks only, of sixty-four bytes at least, and then more",
                "futureloan.open-admin-registration",
                "true"));
        settings.putAll(Map.of(
                "pii.key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "pii.lookup-key", "IB8eHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgE=",
                "sms.code-template", "SMS_BENCH",
                "sms.codes-per-address-an-hour", "100000",
                "lending.yearly-ceiling", "2015-09-01 0.36",
                "cashloan.app-key", "12345678",
                "cashloan.lender", "LoanHub",
                "cashloan.service-phone", "400-000-0000"));
        LocalServer.start(
                Integer.parseInt(arguments[0]),
                Path.of("target", "bench", "tomcat").toAbsolutePath(),
                settings,
                clock);
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
