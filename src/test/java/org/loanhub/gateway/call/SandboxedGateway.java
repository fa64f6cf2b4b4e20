package org.loanhub.gateway.call;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.CardGateway;
import org.loanhub.gateway.CreditDataGateway;
import org.loanhub.gateway.DisbursementGateway;
import org.loanhub.gateway.FaceGateway;
import org.loanhub.gateway.IdentityGateway;
import org.loanhub.gateway.RepaymentGateway;
import org.loanhub.gateway.SmsGateway;
import org.loanhub.gateway.aliyun.AliyunSettings;
import org.loanhub.gateway.lianlian.LianLianSettings;
import org.loanhub.gateway.limu.LimuSettings;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.sandbox.Sandbox;
import org.loanhub.sandbox.SandboxMemory;
import org.loanhub.sandbox.SandboxResponse;
import org.loanhub.sandbox.SandboxThirdParties;
import org.loanhub.sandbox.SandboxTiming;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The clients of the gateway room, talking over HTTP to the sandbox, and an address that takes notifications. */
public final class SandboxedGateway implements AutoCloseable {

    public static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));
    public static final BusinessTime TIME = new BusinessTime(CLOCK);

    public final Sandbox sandbox = startedSandbox();
    public final SandboxThirdParties parties;
    public final List<String> notifications = new CopyOnWriteArrayList<>();
    public final List<String> callbacks = new CopyOnWriteArrayList<>();
    public final Map<String, String> settings;

    private final GatewayCallMapper mapper;
    private final List<AnnotationConfigApplicationContext> wirings = new CopyOnWriteArrayList<>();
    private final Sandbox application = startedSandbox();
    private volatile String notificationAnswer = "{\"ret_code\":\"0000\",\"ret_msg\":\"交易成功\"}";

    public SandboxedGateway() {
        this(call -> {}, SandboxMemory.none());
    }

    SandboxedGateway(GatewayCallMapper mapper) {
        this(mapper, SandboxMemory.none());
    }

    public SandboxedGateway(SandboxMemory memory) {
        this(call -> {}, memory);
    }

    private SandboxedGateway(GatewayCallMapper mapper, SandboxMemory memory) {
        parties = new SandboxThirdParties(sandbox, CLOCK, SandboxTiming.TESTS, memory);
        this.mapper = mapper;
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

    public String notifyUrl() {
        return application.url() + "/notify";
    }

    /** Clients made from now on give up early, so that calls which are to time out do not take long. */
    public SandboxedGateway impatient() {
        List.of("sms", "limu", "lianlian").forEach(party -> settings.put(party + ".read-timeout-ms", "1200"));
        return this;
    }

    public void answerNotificationsWith(String answer) {
        notificationAnswer = answer;
    }

    public SmsGateway sms() {
        return port(SmsGateway.class);
    }

    public IdentityGateway identities() {
        return port(IdentityGateway.class);
    }

    public FaceGateway faces() {
        return port(FaceGateway.class);
    }

    public CreditDataGateway creditData() {
        return port(CreditDataGateway.class);
    }

    public DisbursementGateway payOuts() {
        return port(DisbursementGateway.class);
    }

    public RepaymentGateway repayments() {
        return port(RepaymentGateway.class);
    }

    public CardGateway cards() {
        return port(CardGateway.class);
    }

    /** A client as the application wires it, with the settings as they stand now. */
    private <T> T port(Class<T> type) {
        AnnotationConfigApplicationContext wiring = new AnnotationConfigApplicationContext();
        wiring.registerBean(BusinessTime.class, () -> TIME);
        wiring.registerBean(GatewayCallMapper.class, () -> mapper);
        wiring.registerBean(LoggedCallMapper.class, EmptyLog::new);
        wiring.registerBean(AliyunSettings.class, () -> AliyunSettings.from(settings::get));
        wiring.registerBean(LimuSettings.class, () -> LimuSettings.from(settings::get));
        wiring.registerBean(LianLianSettings.class, () -> LianLianSettings.from(settings::get));
        wiring.scan("org.loanhub.gateway");
        wiring.refresh();
        wirings.add(wiring);
        return wiring.getBean(type);
    }

    /** Waits for what is still to be written of the calls so far. */
    void closeLogs() {
        wirings.forEach(wiring -> wiring.getBean(GatewayCallLog.class).close());
    }

    /** What was called is read from the database, not through the gateway. */
    private static final class EmptyLog implements LoggedCallMapper {
        @Override
        public List<LoggedCall> list(
                @Nullable String thirdParty, @Nullable CallOutcome outcome, long before, int limit) {
            return List.of();
        }

        @Override
        public List<CallCount> countSince(Instant since) {
            return List.of();
        }
    }

    @Override
    public void close() {
        parties.close();
        sandbox.close();
        application.close();
        wirings.forEach(AnnotationConfigApplicationContext::close);
    }

    private static Sandbox startedSandbox() {
        try {
            return new Sandbox(0).start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
