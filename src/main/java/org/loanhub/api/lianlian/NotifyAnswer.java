package org.loanhub.api.lianlian;

import com.alibaba.fastjson2.annotation.JSONField;

/** LianLian sends a notification again, up to thirty times, until the code is 0000. */
record NotifyAnswer(
        @JSONField(name = "ret_code") String code,
        @JSONField(name = "ret_msg") String message) {

    static NotifyAnswer taken(boolean taken) {
        return taken ? new NotifyAnswer("0000", "交易成功") : new NotifyAnswer("9999", "交易失败");
    }
}
