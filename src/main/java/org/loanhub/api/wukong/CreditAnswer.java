package org.loanhub.api.wukong;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loanhub.gateway.CreditTaskState;
import org.loanhub.gateway.CreditTaskState.Step;
import org.loanhub.kyc.CreditProgress;

/** What the operations about tasks at Limu answer: {@code error_message} holds Limu's code. */
final class CreditAnswer {

    private static final String ACCEPTED = "0010";
    private static final String LOGGED_IN = "0100";
    private static final String PASSED = "认证成功";
    private static final String PICTURE = "data:image/jpg;base64,";

    private CreditAnswer() {}

    /** With the task's token, and a picture if one is to be looked at. @throws Refusal if the task has failed */
    static Envelope withToken(CreditProgress progress) {
        return Envelope.with(code(progress), List.of(result(progress)));
    }

    /** As printed for {@code lm-jd-input}: the result is no list. @throws Refusal if the task has failed */
    static Envelope withBareToken(CreditProgress progress) {
        return Envelope.with(code(progress), result(progress));
    }

    /**
     * The end of a wait: 0100 as soon as the user need not wait any more. Without results, unless there is a picture to look
     * at. @throws Refusal if the task has failed
     */
    static Envelope waitedFor(CreditProgress progress) {
        return hasPicture(progress)
                ? Envelope.with(waitCode(progress), List.of(result(progress)))
                : Envelope.done(waitCode(progress));
    }

    /** The same for the mobile number, with the token. What the carrier asks once more is a failure there. */
    static Envelope waitedForMobile(CreditProgress progress) {
        return progress.step() == Step.WANTS_INPUT
                ? Envelope.failureWith(code(progress), List.of(result(progress)))
                : Envelope.with(waitCode(progress), List.of(result(progress)));
    }

    private static String waitCode(CreditProgress progress) {
        return progress.step() == Step.DONE ? LOGGED_IN : code(progress);
    }

    /** For checks that have no second call. @throws Refusal if the task has failed, or cannot go on without the user */
    static Envelope atOnce(CreditProgress progress) {
        if (progress.step() == Step.WANTS_INPUT) {
            throw Refusal.failure("该账号登录需要额外验证，暂不支持");
        }
        requireNotFailed(progress);
        boolean passed = progress.step() == Step.LOGGED_IN || progress.step() == Step.DONE;
        String text = passed ? PASSED : "认证处理中，请稍后查看认证结果";
        return Envelope.with(text, List.of(result(progress)));
    }

    private static String code(CreditProgress progress) {
        requireNotFailed(progress);
        return progress.code().isEmpty() ? ACCEPTED : progress.code();
    }

    private static void requireNotFailed(CreditProgress progress) {
        if (progress.step() == Step.FAILED) {
            String message = progress.message().isEmpty() ? "认证失败" : progress.message();
            throw Refusal.failure(message + "[" + progress.code() + "]");
        }
    }

    private static Map<String, Object> result(CreditProgress progress) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("token", progress.token());
        CreditTaskState.Input input = progress.input();
        if (input != null && hasPicture(progress)) {
            result.put("input", PICTURE + input.picture());
        }
        return result;
    }

    private static boolean hasPicture(CreditProgress progress) {
        CreditTaskState.Input input = progress.input();
        return input != null && !input.picture().isEmpty();
    }
}
