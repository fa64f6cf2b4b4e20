package org.loanhub.gateway;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.loanhub.sandbox.Sandbox;
import org.loanhub.sandbox.SandboxMemory;
import org.loanhub.sandbox.SandboxResponse;
import org.loanhub.sandbox.SandboxThirdParties;
import org.loanhub.sandbox.SandboxTiming;

/** The clients of the gateway room, talking over HTTP to the sandbox, and an address that takes notifications. */
final class SandboxLines implements AutoCloseable {

    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    final Sandbox sandbox = startedSandbox();
    final SandboxThirdParties parties;
    final List<String> notifications = new CopyOnWriteArrayList<>();
    final List<String> callbacks = new CopyOnWriteArrayList<>();
    final Map<String, String> settings;
    final GatewayCallLog log;

    private final Sandbox application = startedSandbox();
    private volatile String notificationAnswer = "{\"ret_code\":\"0000\",\"ret_msg\":\"交易成功\"}";

    SandboxLines() {
        this(call -> {}, SandboxMemory.none());
    }

    SandboxLines(GatewayCallMapper mapper) {
        this(mapper, SandboxMemory.none());
    }

    SandboxLines(SandboxMemory memory) {
        this(call -> {}, memory);
    }

    private SandboxLines(GatewayCallMapper mapper, SandboxMemory memory) {
        parties = new SandboxThirdParties(sandbox, CLOCK, SandboxTiming.TESTS, memory);
        log = new GatewayCallLog(mapper);
        settings = new HashMap<>(parties.settings(application.url()));
        for (String party : List.of("sms", "limu", "lianlian")) {
            settings.put(party + ".read-timeout-ms", "6000");
            settings.put(party + ".breaker-calls", "100");
        }
        application.route("POST", "/notify", request -> {
            notifications.add(request.body());
            return SandboxResponse.text(200, notificationAnswer);
        });
        application.route("POST", "/lm-callback", request -> {
            callbacks.add(request.body());
            return SandboxResponse.text(200, "success");
        });
    }

    String notifyUrl() {
        return application.url() + "/notify";
    }

    /** Clients made from now on give up early, so that calls which are to time out do not take long. */
    SandboxLines impatient() {
        List.of("sms", "limu", "lianlian").forEach(party -> settings.put(party + ".read-timeout-ms", "1200"));
        return this;
    }

    void answerNotificationsWith(String answer) {
        notificationAnswer = answer;
    }

    SmsGateway sms() {
        return new AliyunSmsGateway(SmsSettings.from(settings::get), log, CLOCK);
    }

    LimuLine limu() {
        return new LimuLine(LimuSettings.from(settings::get), log, CLOCK);
    }

    CreditDataGateway creditData() {
        return new LimuCreditData(limu(), LimuSettings.from(settings::get), CLOCK);
    }

    LianLianSettings lianLianSettings() {
        return LianLianSettings.from(settings::get);
    }

    LianLianLine lianLian() {
        return new LianLianLine(lianLianSettings(), log, CLOCK);
    }

    PayOutGateway payOuts() {
        return new LianLianPayOuts(lianLian(), lianLianSettings());
    }

    RepaymentGateway repayments() {
        return new LianLianRepayments(lianLian(), lianLianSettings());
    }

    CardGateway cards() {
        return new LianLianCards(lianLian(), lianLianSettings());
    }

    @Override
    public void close() {
        parties.close();
        sandbox.close();
        application.close();
        log.close();
    }

    private static Sandbox startedSandbox() {
        try {
            return new Sandbox(0).start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
