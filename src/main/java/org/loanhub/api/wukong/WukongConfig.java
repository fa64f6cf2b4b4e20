package org.loanhub.api.wukong;

import org.loanhub.api.kit.Door;
import org.loanhub.api.kit.RequestFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hooks this API into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WukongConfig {

    /** The longest documented request has a few thousand bytes. */
    static final int MAX_BODY = 64 * 1024;

    @Bean
    Door wukongDoor() {
        return new Door(Envelope.class, new RequestFormat(true, RequestFormat.Body.ANY, MAX_BODY));
    }

    @Bean
    WebMvcConfigurer wukongMvc(TokenCheck tokenCheck) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                // Its paths have no common root, so its calls are recognised by their package.
                registry.addInterceptor(tokenCheck);
            }
        };
    }
}
