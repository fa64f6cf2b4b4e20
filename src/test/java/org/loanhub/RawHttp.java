package org.loanhub;

import java.io.ByteArrayOutputStream;
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
        try (Socket socket = begin(request, headers)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Sends a head and leaves the rest to the caller, who closes the socket.
     *
     * @param request method and target
     */
    public static Socket begin(String request, String... headers) throws IOException {
        Socket socket =
                new Socket("localhost", URI.create(TestServer.get().url()).getPort());
        String head = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + String.join("\r\n", headers)
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** What has come once {@code end} has, though the connection stays open. */
    public static String readUntil(String end, Socket socket) throws IOException {
        socket.setSoTimeout(5000);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int next = socket.getInputStream().read();
        while (next >= 0) {
            read.write(next);
            if (read.toString(StandardCharsets.UTF_8).endsWith(end)) {
                break;
            }
            next = socket.getInputStream().read();
        }
        return read.toString(StandardCharsets.UTF_8);
    }
}
