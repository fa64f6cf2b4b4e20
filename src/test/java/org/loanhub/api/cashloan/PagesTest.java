package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;

/** Sections 5 and 6: pages for a phone. */
@Tag("server")
class PagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"#(\\w+)\"");

    @ParameterizedTest
    @CsvSource({
        "GET, /open/registrationProtocol, 注册协议",
        "POST, /open/registrationProtocol, 注册协议",
        "GET, /open/loanHelp, 还款帮助",
        "POST, /open/loanHelp, 还款帮助"
    })
    void pagesAnswerBothMethodsWithoutASignature(String method, String path, String title) {
        HttpResponse<String> response = send(method, path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(response.body()).contains("<h1>" + title + "</h1>", "width=device-width");
        assertThat(response.body()).doesNotContain("<script", "onclick", "http://", "https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open/registrationProtocol", "/open/loanHelp"})
    void everyLineOfTheContentsLeadsToItsChapter(String path) {
        String page = send("GET", path).body();
        Matcher links = LINK.matcher(page);
        int found = 0;
        for (; links.find(); found++) {
            assertThat(page).contains("<section id=\"" + links.group(1) + "\">");
        }
        assertThat(found).isGreaterThanOrEqualTo(9);
        assertThat(page.split("<section id=")).hasSize(found + 1);
    }

    @Test
    void theProtocolTellsWhatTheProductsCost() {
        String page = send("GET", "/open/registrationProtocol").body();
        assertThat(page).contains("新现金贷", "500.00 元 至 5,000.00 元", "7 天、14 天", "逾期本金的 0.05%/天");
        assertThat(page).contains("利息 7.00 元", "年化综合成本 36.00%", "不超过 <strong>36%</strong>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open/contract/nothing", "/open/contract/", "/open/nothing"})
    void anUnknownPageIsAPageThatSaysSo(String path) {
        HttpResponse<String> response = send("GET", path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(response.body()).contains("没有这个页面");
    }

    private static HttpResponse<String> send(String method, String path) {
        return Http.send(Http.request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }
}
