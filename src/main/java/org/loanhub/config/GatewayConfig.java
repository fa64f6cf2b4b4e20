package org.loanhub.config;

import org.loanhub.gateway.LianLianSettings;
import org.loanhub.gateway.LimuSettings;
import org.loanhub.gateway.SmsSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The third parties: where they are, and who we are to them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.loanhub.gateway")
class GatewayConfig {

    @Bean
    SmsSettings smsSettings(Environment settings) {
        return SmsSettings.from(settings::getProperty);
    }

    @Bean
    LimuSettings limuSettings(Environment settings) {
        return LimuSettings.from(settings::getProperty);
    }

    @Bean
    LianLianSettings lianLianSettings(Environment settings) {
        return LianLianSettings.from(settings::getProperty);
    }
}
