package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.BusinessTime;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class GatewayWiringTest {

    @Test
    void everyPortHasItsClientWhenTheSettingsAreThere() {
        try (SandboxLines lines = new SandboxLines();
                AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Clock.class, () -> SandboxLines.CLOCK);
            context.registerBean(BusinessTime.class, () -> SandboxLines.TIME);
            context.registerBean(GatewayCallMapper.class, () -> call -> {});
            context.registerBean(LoggedCallMapper.class, EmptyLog::new);
            context.registerBean(SmsSettings.class, () -> SmsSettings.from(lines.settings::get));
            context.registerBean(LimuSettings.class, () -> LimuSettings.from(lines.settings::get));
            context.registerBean(LianLianSettings.class, () -> LianLianSettings.from(lines.settings::get));
            context.scan("org.loanhub.gateway");
            context.refresh();

            for (Class<?> port : List.of(
                    SmsGateway.class,
                    IdentityGateway.class,
                    FaceGateway.class,
                    CreditDataGateway.class,
                    CardGateway.class,
                    DisbursementGateway.class,
                    RepaymentGateway.class)) {
                assertThat(context.getBeansOfType(port))
                        .as(port.getSimpleName())
                        .hasSize(1);
            }
        }
    }

    @Test
    void aSettingThatIsMissingIsNamed() {
        try (SandboxLines lines = new SandboxLines()) {
            Map<String, String> settings = new HashMap<>(lines.settings);
            settings.put("lianlian.public-key", " ");

            assertThatThrownBy(() -> LianLianSettings.from(settings::get))
                    .hasMessage("the setting lianlian.public-key is missing");
            assertThatThrownBy(() -> SmsSettings.from(name -> null)).hasMessage("the setting sms.url is missing");
        }
    }

    @Test
    void noSecretShowsInSettings() {
        try (SandboxLines lines = new SandboxLines()) {
            assertThat(SmsSettings.from(lines.settings::get).toString())
                    .doesNotContain(lines.settings.getOrDefault("sms.access-key-secret", "?"));
            assertThat(LimuSettings.from(lines.settings::get).toString())
                    .doesNotContain(lines.settings.getOrDefault("limu.api-secret", "?"));
            assertThat(lines.lianLianSettings().toString()).doesNotContain("Key");
        }
    }

    /** The wiring is looked at without a database. */
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
}
