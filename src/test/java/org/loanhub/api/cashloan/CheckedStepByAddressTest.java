package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.FromAddress;
import org.loanhub.TestServer;
import org.loanhub.sandbox.LocalServer;

/** {@code cashloan.checked-step=address}: for apps that keep no cookies. */
@Tag("server")
class CheckedStepByAddressTest {

    private static final TestServer SERVER = TestServer.get();
    private static final LocalServer NODE =
            LocalServer.start(0, TestServer.DIRECTORY.resolve("by-address"), settings(), SERVER.clock);

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(SERVER.settings());
        settings.put("cashloan.checked-step", "address");
        return settings;
    }

    @AfterAll
    static void stop() {
        NODE.close();
    }

    @Test
    void aStepBelongsToTheAddressThatItCameFrom() {
        String mobile = CashloanClient.freshMobile();
        new CashloanClient().sendCode("/openApi/getSmsCode", mobile);
        String code = CashloanClient.lastCode(mobile);

        assertThat(call("127.0.0.31", "/openApi/checkSmsCode", "mobile", mobile, "smscode", code))
                .isEqualTo("20002006");
        Object[] password = {"mobile", mobile, "password", "another-8", "confirmPassword", "another-8"};
        assertThat(call("127.0.0.32", "/openApi/userRegister", password)).isEqualTo("20003001");
        assertThat(call("127.0.0.31", "/openApi/userRegister", password)).isEqualTo("20003000");
    }

    private static String call(String address, String path, Object... fields) {
        String message = CashloanClient.signed(fields).toJSONString();
        String type = "application/json;charset=UTF-8";
        return CashloanClient.read(FromAddress.post(address, NODE.url(), path, type, message))
                .getString("responseCode");
    }
}
