package org.loanhub.api.chaojihua;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hooks this API into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class ChaojihuaConfig {

    static final String ROOT = "/cjh-open-api";
    /** The document's host ends with a slash and its paths begin with one: apps that put both together send two. */
    static final String PRINTED_ROOT = "//cjh-open-api";

    @Bean
    WebMvcConfigurer chaojihuaMvc(TokenCheck tokenCheck, Bodies bodies, FieldsResolver fields) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(tokenCheck).addPathPatterns(ROOT + "/**", PRINTED_ROOT + "/**");
                registry.addInterceptor(bodies).addPathPatterns(ROOT + "/**", PRINTED_ROOT + "/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(fields);
            }
        };
    }
}
