package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSONObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** One task at the simulated Limu: it works, asks for input, works, is logged in, is done. Guarded by itself. */
final class LimuTask {

    /** What a task cannot do by itself. */
    interface World {
        /** Calls {@code next} after the time that Limu works, so many times over. */
        void later(int times, Runnable next);

        void sendSms(String userName, String code);

        void callBack(LimuTask task);
    }

    private static final int MOST_WRONG_INPUTS = 3;

    final String token;
    final String bizType;
    final String userName;
    final Map<String, String> start;
    final LimuScenario scenario;
    private final World world;
    private final Deque<String> inputs;
    private String code = "0010";
    private String message = "已受理";
    private String input = "";
    private String expected = "";
    private int wrongInputs;
    private boolean shown;

    LimuTask(
            String token,
            String bizType,
            String userName,
            Map<String, String> start,
            LimuScenario scenario,
            World world) {
        this.token = token;
        this.bizType = bizType;
        this.userName = userName;
        this.start = Map.copyOf(start);
        this.scenario = scenario;
        this.world = world;
        this.inputs = new ArrayDeque<>(scenario.inputs);
    }

    void begin() {
        switch (scenario) {
            case NEVER_ENDS -> world.later(1, () -> becomes("0001", "处理中"));
            case FAILS -> world.later(1, () -> becomes("1102", "帐号或密码错误"));
            default -> world.later(1, this::next);
        }
    }

    /** Takes what the user typed; whether it is right shows by polling. */
    synchronized void type(String typed) {
        boolean forcedWrong = scenario == LimuScenario.WRONG_SMS && wrongInputs == 0;
        boolean right = typed.equals(expected) && !forcedWrong;
        becomes("0009", "已接收");
        if (right) {
            world.later(1, this::next);
        } else {
            wrongInputs++;
            world.later(1, this::askAgain);
        }
    }

    synchronized boolean wantsInput() {
        return code.equals("0006") && !input.equals("qr");
    }

    synchronized String code() {
        return code;
    }

    /** What the user would have to type, for people at the sandbox's page. */
    synchronized String expected() {
        return wantsInput() ? expected : "";
    }

    synchronized JSONObject answer() {
        JSONObject answer = new JSONObject();
        answer.put("code", code);
        answer.put("msg", message);
        answer.put("token", token);
        if (code.equals("0006")) {
            answer.put("input", Map.of("type", input, "value", picture()));
            letScan();
        }
        return answer;
    }

    /** Somebody scans the code some time after it was shown first: nobody scans what they have not seen. */
    private void letScan() {
        if (input.equals("qr") && !shown) {
            shown = true;
            world.later(3, this::next);
        }
    }

    private synchronized void next() {
        if (inputs.isEmpty()) {
            becomes("0100", "登录成功");
            world.later(1, this::finish);
        } else {
            ask(inputs.removeFirst(), "请输入");
        }
    }

    private synchronized void askAgain() {
        if (wrongInputs >= MOST_WRONG_INPUTS) {
            becomes("1107", "验证码错误次数过多");
        } else {
            ask(input, "验证码错误,请重新输入");
        }
    }

    private void finish() {
        becomes("0000", "成功");
        world.callBack(this);
    }

    private synchronized void ask(String type, String words) {
        input = type;
        expected = "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
        if (type.equals("img")) {
            expected = expected.substring(2);
        }
        if (type.equals("sms")) {
            world.sendSms(userName, expected);
        }
        shown = false;
        becomes("0006", words);
    }

    private synchronized void becomes(String newCode, String newMessage) {
        code = newCode;
        message = newMessage;
    }

    private String picture() {
        return switch (input) {
            case "img" -> Picture.ofDigits(expected);
            case "qr" -> Picture.likeQr(token.hashCode());
            default -> "";
        };
    }
}
