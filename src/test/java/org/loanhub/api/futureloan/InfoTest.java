package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document 004 section 2.1.7. */
@Tag("server")
class InfoTest {

    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $nobody              | 2    | 用户不存在
            0                    | 2    | 用户不存在
            -1                   | 2    | 用户不存在
            $other               | 1007 | 无权限访问，请检查参数
            $admin               | 1007 | 无权限访问，请检查参数
            abc                  | 2    | 数字格式化异常
            1.5                  | 2    | 数字格式化异常
            99999999999999999999 | 2    | 数字格式化异常
            """)
    void onlyOneselfCanBeSeen(String id, int code, String msg) {
        Cast.isRefused(() -> CAST.me.get(CAST.fill("/member/" + id + "/info")), code, msg);
    }

    @Test
    void anAdministratorSeesNobodyElseEither() {
        Cast.isRefused(() -> CAST.admin.get("/member/" + CAST.me.id() + "/info"), 1007, "无权限访问，请检查参数");
    }

    @Test
    void oneSeesWhatTheMemberTableHolds() {
        assertThat(CAST.me.info())
                .containsOnlyKeys("id", "leave_amount", "mobile_phone", "reg_name", "reg_time", "type");
        assertThat(FutureloanViews.row("member", CAST.me.id()))
                .containsEntry("id", CAST.me.info().getLong("id"))
                .containsEntry("mobile_phone", CAST.me.info().getString("mobile_phone"))
                .containsEntry("reg_name", CAST.me.info().getString("reg_name"))
                .containsEntry("type", CAST.me.info().getIntValue("type"))
                .containsEntry(
                        "leave_amount",
                        CAST.me.info().getBigDecimal("leave_amount").setScale(2));
    }
}
