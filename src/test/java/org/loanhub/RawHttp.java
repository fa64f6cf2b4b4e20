package org.loanhub;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what no well-behaved HTTP client would. */
public final class RawHttp {

    private RawHttp() {}

    /**
     * @param request method and target
     * @return status line, headers and body
     */
    public static String send(String request, String... headers) throws IOException {
        try (Socket socket =
                new Socket("localhost", URI.create(TestServer.get().url()).getPort())) {
            String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join("\r\n", headers)
                    + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
