package org.loanhub.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection, made anew after a pause, with as little of the machine as possible, so that the server gets it. */
final class HttpConnection implements AutoCloseable {

    /** Servers close what is idle for longer. */
    private static final long MOST_IDLE_NANOS = 5_000_000_000L;

    private final int port;
    private final StringBuilder line = new StringBuilder();
    private Socket socket;
    private OutputStream out;
    private InputStream in;
    private long usedAt = System.nanoTime();
    private String cookie = "";

    HttpConnection(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    /** @return the body of the answer, or "" if its status is not 200 */
    String call(byte[] request) throws IOException {
        if (System.nanoTime() - usedAt > MOST_IDLE_NANOS) {
            close();
            open();
        }
        String body = exchange(request);
        usedAt = System.nanoTime();
        return body;
    }

    /** @return name and value of the last cookie that the server set, "" if it set none */
    String cookie() {
        return cookie;
    }

    private String exchange(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        boolean ok = readLine().contains(" 200");
        int length = 0;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).trim());
            } else if (header.toLowerCase(Locale.ROOT).startsWith("set-cookie:")) {
                cookie = header.substring(11).split(";")[0].trim();
            }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return ok ? body : "";
    }

    private String readLine() throws IOException {
        line.setLength(0);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("connection closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
