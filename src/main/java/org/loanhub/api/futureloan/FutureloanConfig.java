package org.loanhub.api.futureloan;

import java.time.Duration;
import org.loanhub.api.kit.Door;
import org.loanhub.api.kit.RequestFormat;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.security.JwtCarrier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hooks this API into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class FutureloanConfig {

    /** Document 004 section 1.5: five minutes. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    /** The longest documented request has a few hundred bytes. */
    private static final int MAX_BODY = 64 * 1024;

    @Bean
    JwtCarrier futureloanTokens(@Value("${futureloan.jwt-key}") String key, BusinessTime time) {
        try {
            return new JwtCarrier(key, "member_id", TOKEN_LIFE, time);
        } catch (IllegalArgumentException unusable) {
            throw new Misconfiguration("futureloan.jwt-key: " + unusable.getMessage());
        }
    }

    @Bean
    Door futureloanDoor() {
        return new Door(Envelope.class, new RequestFormat(false, RequestFormat.Body.JSON, MAX_BODY));
    }

    @Bean
    WebMvcConfigurer futureloanMvc(TokenCheck tokenCheck) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(tokenCheck).addPathPatterns("/futureloan/**");
            }
        };
    }
}
