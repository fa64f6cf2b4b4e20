package org.loanhub.sandbox;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/**
 * All third parties on one {@link Sandbox}, and the settings with which the application finds them. The settings'
 * names are those that the gateway room's settings records read.
 */
public final class SandboxThirdParties implements AutoCloseable {

    private static final String MERCHANT_NO = "202501010000000001";
    private static final String SMS_KEY_ID = "sandbox-sms-key";
    private static final String SMS_KEY_SECRET = "sandbox-sms-secret";
    private static final String LIMU_KEY = "sandbox-limu-key";
    private static final String LIMU_SECRET = "sandbox-limu-secret";

    private final Sandbox sandbox;
    private final LianLianKeys keys;
    private final Scenarios scenarios;
    private final People people;
    private final SmsBox smsBox;
    private final LimuTasks limuTasks;
    private final LianLianSandbox lianLian;

    public SandboxThirdParties(Sandbox sandbox, Clock clock) {
        this(sandbox, clock, SandboxTiming.LOCAL_RUN, SandboxMemory.none());
    }

    /**
     * @param clock the application's, so that times and ages agree when it is moved
     * @param memory what is still known after a restart
     */
    public SandboxThirdParties(Sandbox sandbox, Clock clock, SandboxTiming timing, SandboxMemory memory) {
        this(sandbox, clock, timing, memory, LianLianKeys.make());
    }

    /** @param keys LianLian's and ours: an application that was given them has to be understood after a restart as well */
    SandboxThirdParties(Sandbox sandbox, Clock clock, SandboxTiming timing, SandboxMemory memory, LianLianKeys keys) {
        this.sandbox = sandbox;
        this.keys = keys;
        this.smsBox = new SmsBox(sandbox, clock);
        this.people = new People(sandbox, clock, memory);
        this.scenarios = new Scenarios(sandbox, timing);
        new AliyunSandbox(sandbox, SMS_KEY_ID, SMS_KEY_SECRET, smsBox, scenarios, clock);
        this.limuTasks = new LimuTasks(sandbox, smsBox, timing.work());
        new LimuSandbox(sandbox, LIMU_KEY, LIMU_SECRET, new LimuRegister(people), limuTasks, scenarios);
        this.lianLian = new LianLianSandbox(
                sandbox,
                new LianLianSigner(MERCHANT_NO, keys),
                new LianLianState(clock, memory),
                scenarios,
                timing,
                people,
                smsBox);
    }

    public People people() {
        return people;
    }

    public SmsBox smsBox() {
        return smsBox;
    }

    public Scenarios scenarios() {
        return scenarios;
    }

    public LianLianSandbox lianLian() {
        return lianLian;
    }

    /** @param applicationUrl where the application answers, without a slash at the end: Limu calls it back there */
    public Map<String, String> settings(String applicationUrl) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("sms.url", sandbox.url());
        settings.put("sms.access-key-id", SMS_KEY_ID);
        settings.put("sms.access-key-secret", SMS_KEY_SECRET);
        settings.put("sms.sign-name", "LoanHub");
        settings.put("limu.url", sandbox.url());
        settings.put("limu.api-key", LIMU_KEY);
        settings.put("limu.api-secret", LIMU_SECRET);
        settings.put("limu.callback-url", applicationUrl + "/lm-callback");
        settings.put("lianlian.merchant-no", MERCHANT_NO);
        settings.put(
                "lianlian.merchant-private-key",
                LianLianKeys.base64(keys.merchant().getPrivate()));
        settings.put("lianlian.public-key", LianLianKeys.base64(keys.lianLian().getPublic()));
        for (String host : new String[] {"wap", "query", "trader", "repayment", "instantpay", "mpay"}) {
            settings.put("lianlian." + host + "-url", sandbox.url());
        }
        settings.put("lianlian.contract-type", "借款合同");
        settings.put("lianlian.contact-way", "4000000000");
        return settings;
    }

    @Override
    public void close() {
        limuTasks.close();
        lianLian.close();
    }
}
