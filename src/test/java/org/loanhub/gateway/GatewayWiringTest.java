package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loanhub.gateway.aliyun.AliyunSettings;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.gateway.lianlian.LianLianSettings;
import org.loanhub.gateway.limu.LimuSettings;

class GatewayWiringTest {

    @Test
    void everyPortHasItsClientWhenTheSettingsAreThere() {
        try (SandboxedGateway lines = new SandboxedGateway()) {
            assertThat(List.of(
                            lines.sms(),
                            lines.identities(),
                            lines.faces(),
                            lines.creditData(),
                            lines.cards(),
                            lines.payOuts(),
                            lines.repayments()))
                    .doesNotContainNull();
        }
    }

    @Test
    void aSettingThatIsMissingIsNamed() {
        try (SandboxedGateway lines = new SandboxedGateway()) {
            Map<String, String> settings = new HashMap<>(lines.settings);
            settings.put("lianlian.public-key", " ");

            assertThatThrownBy(() -> LianLianSettings.from(settings::get))
                    .hasMessage("the setting lianlian.public-key is missing");
            assertThatThrownBy(() -> AliyunSettings.from(name -> null)).hasMessage("the setting sms.url is missing");
        }
    }

    @Test
    void noSecretShowsInSettings() {
        try (SandboxedGateway lines = new SandboxedGateway()) {
            assertThat(AliyunSettings.from(lines.settings::get).toString())
                    .doesNotContain(lines.settings.getOrDefault("sms.access-key-secret", "?"));
            assertThat(LimuSettings.from(lines.settings::get).toString())
                    .doesNotContain(lines.settings.getOrDefault("limu.api-secret", "?"));
            assertThat(LianLianSettings.from(lines.settings::get).toString()).doesNotContain("Key");
        }
    }
}
