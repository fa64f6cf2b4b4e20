package org.loanhub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client with a network address of its own: all of 127/8 is this machine. */
public final class FromAddress {

    private FromAddress() {}

    /**
     * Posts without cookies.
     *
     * @param address of the client, such as {@code 127.0.0.21}
     * @param url of the server, without a slash at the end
     * @return the JSON object of the answer
     */
    public static String post(String address, String url, String path, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        int port = URI.create(url).getPort();
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
