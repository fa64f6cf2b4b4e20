package org.loanhub.api.cashloan;

import java.util.List;
import org.loanhub.api.kit.Door;
import org.loanhub.api.kit.RequestFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hooks this API into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class CashloanConfig {

    /** Sections 1 to 3: JSON in UTF-8, gzip or not. A phone book of five thousand entries has its place in two megabytes. */
    static final RequestFormat FORMAT = new RequestFormat(false, RequestFormat.Body.DECLARED_JSON, 2 * 1024 * 1024);

    @Bean
    Door cashloanDoor() {
        return new Door(Envelope.class, FORMAT);
    }

    @Bean
    WebMvcConfigurer cashloanMvc(OperationCheck check, EnvelopeWriter envelopes) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(check)
                        .addPathPatterns(
                                "/security/**", "/openApi/**", "/appApi/**", "/appCommonApi/**", "/openCommonApi/**");
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(envelopes);
            }
        };
    }
}
