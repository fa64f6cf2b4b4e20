package org.loanhub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.kernel.Misconfiguration;

class TrustedProxiesTest {

    @ParameterizedTest(name = "{0}: {1} is one: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            none                | 127.0.0.1       | false
            10.0.0.0/8          | 10.255.255.255  | true
            10.0.0.0/8          | 11.0.0.0        | false
            192.0.2.128/25      | 192.0.2.128     | true
            192.0.2.128/25      | 192.0.2.127     | false
            192.0.2.1           | 192.0.2.1       | true
            192.0.2.1           | 192.0.2.2       | false
            10.0.0.0/8, ::1     | 0:0:0:0:0:0:0:1 | true
            2001:db8::/32       | 2001:db8:1::1   | true
            2001:db8::/32       | 2001:db9::1     | false
            0.0.0.0/0           | 2001:db9::1     | false
            10.0.0.0/8          | proxy.internal  | false
            """)
    void anAddressIsOneOrNot(String setting, String address, boolean expected) {
        assertThat(new TrustedProxies(setting).isOne(address)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "all",
                "proxy.internal",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/x",
                "10.0.0",
                "10.0.0.1,",
                "::1/129"
            })
    void anythingElseIsNoSetting(String setting) {
        assertThatThrownBy(() -> new TrustedProxies(setting))
                .isInstanceOf(Misconfiguration.class)
                .hasMessageStartingWith("server.trusted-proxies has to be none");
    }
}
