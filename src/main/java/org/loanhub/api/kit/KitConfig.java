package org.loanhub.api.kit;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hooks the kit into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class KitConfig {

    @Bean
    WebMvcConfigurer kitMvc(FieldsResolver fields, Leftovers leftovers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                // Before all others, so that it is told of what they refuse, and is the last at the end.
                registry.addInterceptor(leftovers).order(Ordered.HIGHEST_PRECEDENCE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(fields);
            }
        };
    }
}
