package org.loanhub.api.wukong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.loanhub.TestServer;
import org.loanhub.sandbox.LocalServer;

/** A second node on the database of {@link TestServer}, which speaks as the deployed server did and has a client's pages. */
final class DeployedServer {

    static final String SIGNING_PAGE = "http://m.example.test/m/#/authentication/bankcard/addResults";
    static final String PAYMENT_PAGE = "http://m.example.test/m/#/home/refund";

    private static final LocalServer SERVER = start();

    private DeployedServer() {}

    static String url() {
        return SERVER.url();
    }

    private static LocalServer start() {
        TestServer tests = TestServer.get();
        int port = freePort();
        String url = "http://localhost:" + port;
        Map<String, String> settings = tests.settings();
        settings.put("public-url", url);
        settings.put("limu.callback-url", url + "/lm-callback");
        settings.put("wukong.dialect", "deployed");
        settings.put("wukong.signing-return-url", SIGNING_PAGE);
        settings.put("wukong.payment-return-url", PAYMENT_PAGE);
        settings.put("credit-data.hold-ms", "20000");
        LocalServer server =
                LocalServer.start(port, TestServer.DIRECTORY.resolve("deployed-wukong"), settings, tests.clock);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    /** Third parties are told beforehand where to call back. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
