package org.loanhub.config;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.aliyun.AliyunSettings;
import org.loanhub.gateway.lianlian.LianLianSettings;
import org.loanhub.gateway.limu.LimuSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The third parties: where they are, and who we are to them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.loanhub.gateway")
class GatewayConfig {

    @Bean
    AliyunSettings smsSettings(Environment settings) {
        return read(AliyunSettings::from, settings);
    }

    @Bean
    LimuSettings limuSettings(Environment settings) {
        return read(LimuSettings::from, settings);
    }

    @Bean
    LianLianSettings lianLianSettings(Environment settings) {
        return read(LianLianSettings::from, settings);
    }

    private static <T> T read(Function<Function<String, @Nullable String>, T> reader, Environment settings) {
        try {
            return reader.apply(settings::getProperty);
        } catch (IllegalArgumentException unusable) {
            throw new CannotStart(String.valueOf(unusable.getMessage()));
        }
    }
}
