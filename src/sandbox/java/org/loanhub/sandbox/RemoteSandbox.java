package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.TypeReference;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A sandbox in a process of its own, as the application's launcher reaches it. */
final class RemoteSandbox {

    private final String url;
    private final SandboxClient client;

    /** @param url without a slash at the end, such as {@code http://localhost:8090} */
    RemoteSandbox(String url) {
        this.url = url;
        this.client = new SandboxClient(url);
    }

    /**
     * Addresses, accounts and keys of the third parties.
     *
     * @param applicationUrl where the application is going to answer
     * @throws IllegalStateException if no sandbox answers
     */
    Map<String, String> settings(String applicationUrl) {
        String query = "/settings?application=" + URLEncoder.encode(applicationUrl, StandardCharsets.UTF_8);
        return JSON.parseObject(get(query), new TypeReference<Map<String, String>>() {});
    }

    /** How far its clock is ahead of the wall clock. */
    Duration ahead() {
        return Duration.parse(JSON.parseObject(get("/clock")).getString("ahead"));
    }

    /**
     * Tells where the application's desk is. From now on the sandbox moves the application's clock with its own.
     *
     * @return how far its clock is ahead now
     */
    Duration tell(String deskUrl) {
        try {
            return Duration.parse(checked(client.post("/application", "desk", deskUrl)));
        } catch (IOException absent) {
            throw absent(absent);
        }
    }

    private String get(String path) {
        try {
            return checked(client.get(path));
        } catch (IOException absent) {
            throw absent(absent);
        }
    }

    private String checked(SandboxResponse answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("at sandbox.url=" + url + " is no sandbox: " + answer.status());
        }
        return answer.body();
    }

    private IllegalStateException absent(IOException cause) {
        return new IllegalStateException(
                "no sandbox answers at sandbox.url=" + url + "; start it with mvn -Psandbox", cause);
    }
}
