package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loanhub.sandbox.Sandbox;
import org.loanhub.sandbox.SandboxPage;
import org.loanhub.sandbox.SandboxResponse;

class SandboxTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new Sandbox(0).start();
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aPartAddsARouteAndReadsQueryFormAndJson() throws Exception {
        sandbox.route("POST", "/both", request -> SandboxResponse.text(200, request.query("q") + request.form("f")));
        sandbox.route(
                "POST",
                "/json",
                request -> SandboxResponse.text(200, request.json().getString("名")));

        assertThat(post("/both?q=%E4%BD%A0+a", "f=1%2B1&g").body()).isEqualTo("你 a1+1");
        assertThat(post("/json", "{\"名\":\"张三\"}").body()).isEqualTo("张三");
    }

    @Test
    void thePageShowsEachSectionAndSurvivesABrokenOne() throws Exception {
        sandbox.section("短信", () -> "<p>" + SandboxPage.escape("<b>") + "</p>");
        sandbox.section("坏的", () -> {
            throw new IllegalStateException("secret");
        });

        String page = get("/").body();

        assertThat(page).contains("<h2>短信</h2>", "<p>&lt;b&gt;</p>", "IllegalStateException");
        assertThat(page).doesNotContain("secret");
    }

    @Test
    void anUnexpectedErrorIsAnsweredWith500AndAnUnknownPathWith404() throws Exception {
        sandbox.route("GET", "/broken", request -> {
            throw new IOException("secret");
        });

        assertThat(get("/broken").statusCode()).isEqualTo(500);
        assertThat(get("/broken").body()).contains("IOException").doesNotContain("secret");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
