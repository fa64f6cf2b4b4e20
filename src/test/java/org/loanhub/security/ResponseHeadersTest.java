package org.loanhub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that is registered, whoever registers it. */
@Tag("server")
class ResponseHeadersTest {

    private static final TestServer SERVER = TestServer.get();

    /** Its form may have braces of its own. */
    private static final String VARIABLE = "\\{(?:[^{}]|\\{[^{}]*\\})*\\}";

    @Test
    void everyRouteForbidsKeepingSniffingFramingAndForeignScripts() {
        Set<RequestMappingInfo> routes = SERVER.server
                .doorBean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet();
        assertThat(routes).hasSizeGreaterThan(150);
        SoftAssertions all = new SoftAssertions();
        for (RequestMappingInfo route : routes) {
            String method = route.getMethodsCondition().getMethods().stream()
                    .findFirst()
                    .map(RequestMethod::name)
                    .orElse("GET");
            for (String pattern : route.getPatternValues()) {
                check(all, method, pattern.replaceAll(VARIABLE, "1").replace("**", "x"));
            }
        }
        all.assertAll();
    }

    private static void check(SoftAssertions all, String method, String path) {
        HttpHeaders headers = Http.send(Http.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, HttpRequest.BodyPublishers.noBody()))
                .headers();
        String route = method + " " + path;
        all.assertThat(headers.allValues("Cache-Control")).as(route).containsExactly("no-store");
        all.assertThat(headers.allValues("X-Content-Type-Options")).as(route).containsExactly("nosniff");
        all.assertThat(headers.firstValue("Referrer-Policy").orElse(""))
                .as(route)
                .isIn("same-origin", "no-referrer");
        all.assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .as(route)
                .contains("default-src 'self'", "frame-ancestors 'none'");
        all.assertThat(headers.allValues("Strict-Transport-Security")).as(route).isEmpty();
    }

    @Test
    void whatIsNobodysMayBeKept() {
        HttpHeaders headers =
                Http.send(Http.request("/static/console.css").GET()).headers();
        assertThat(headers.firstValue("Cache-Control")).hasValue("max-age=3600, public");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void httpsIsRequiredForAYearOnceItWasUsed() {
        assertThat(ResponseHeaders.of("/console", true)).containsEntry("Strict-Transport-Security", "max-age=31536000");
    }
}
