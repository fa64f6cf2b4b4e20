package org.loanhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;

class LoginNameTest {

    private static Account account(Channel channel, String loginName) {
        return new Account(7, channel, new LoginName(loginName), "用户", Role.MEMBER, Instant.EPOCH);
    }

    @Test
    void anAccountDoesNotShowItsMobileNumber() {
        assertThat(account(Channel.WUKONG, "13812345678").toString())
                .contains("id=7", "loginName=***")
                .doesNotContain("13812345678");
    }

    @Test
    void aBorrowerHasAMobileNumberAndAnOperatorHasNone() {
        assertThat(account(Channel.WUKONG, "13812345678").mobile()).isEqualTo(new MobileNumber("13812345678"));
        assertThat(new LoginName("auditor").mobile()).isEmpty();
        Account operator = account(Channel.CONSOLE, "auditor");
        assertThatThrownBy(operator::mobile)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("account 7")
                .message()
                .doesNotContain("auditor");
    }
}
