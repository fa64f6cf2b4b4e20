package org.loanhub.api.chaojihua;

import org.loanhub.api.kit.Door;
import org.loanhub.api.kit.RequestFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hooks this API into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class ChaojihuaConfig {

    static final String ROOT = "/cjh-open-api";
    /** The document's host ends with a slash and its paths begin with one: apps that put both together send two. */
    static final String PRINTED_ROOT = "//cjh-open-api";

    static final int MAX_BODY = 64 * 1024;

    @Bean
    Door chaojihuaDoor() {
        return new Door(Envelope.class, new RequestFormat(false, RequestFormat.Body.JSON, MAX_BODY));
    }

    @Bean
    WebMvcConfigurer chaojihuaMvc(TokenCheck tokenCheck, Pictures pictures) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(tokenCheck).addPathPatterns(ROOT + "/**", PRINTED_ROOT + "/**");
                registry.addInterceptor(pictures).addPathPatterns(ROOT + "/**", PRINTED_ROOT + "/**");
            }
        };
    }
}
