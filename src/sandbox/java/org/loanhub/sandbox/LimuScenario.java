package org.loanhub.sandbox;

import java.util.Arrays;
import java.util.List;

/**
 * How a task at Limu goes: chosen by a word in the user name, or by the last four digits of a mobile number.
 *
 * @see LimuTask
 */
enum LimuScenario {
    DIRECT("direct", "1111", "直接成功", List.of()),
    SMS("sms", "2222", "要短信验证码", List.of("sms")),
    PICTURE_THEN_SMS("picture", "3333", "先图片,后短信", List.of("img", "sms")),
    QR("qr", "4444", "扫二维码(过一会儿当作已扫)", List.of("qr")),
    SECOND_SMS("second", "5555", "要两次短信", List.of("sms", "sms")),
    WRONG_SMS("wrong", "6666", "第一次输入总算错", List.of("sms")),
    NEVER_ENDS("never", "7777", "一直不结束", List.of()),
    FAILS("fails", "9999", "帐号或密码错误", List.of());

    final String word;
    final String ending;
    final String description;
    final List<String> inputs;

    LimuScenario(String word, String ending, String description, List<String> inputs) {
        this.word = word;
        this.ending = ending;
        this.description = description;
        this.inputs = inputs;
    }

    static LimuScenario of(String userName, LimuScenario usual) {
        return Arrays.stream(values())
                .filter(scenario -> userName.contains(scenario.word)
                        || userName.matches("1\\d{10}") && userName.endsWith(scenario.ending))
                .findFirst()
                .orElse(usual);
    }
}
