package org.loanhub.gateway.limu;

import com.alibaba.fastjson2.JSONObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.CreditDataGateway;
import org.loanhub.gateway.CreditSource;
import org.loanhub.gateway.CreditTask;
import org.loanhub.gateway.CreditTaskState;
import org.loanhub.gateway.CreditTaskState.Input;
import org.loanhub.gateway.CreditTaskState.InputKind;
import org.loanhub.gateway.CreditTaskState.Step;
import org.loanhub.gateway.call.NoAnswerException;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Service;

/** Speaks Limu's tasks: {@code /api/gateway}, and {@code /mobile_report/v1} for the carrier's report. */
@Service
public final class LimuCreditData implements CreditDataGateway {

    private static final String GATEWAY = "/api/gateway";
    private static final String MOBILE_REPORT = "/mobile_report/v1/task";

    private final LimuClient limu;
    private final String callbackUrl;
    private final BusinessTime time;

    LimuCreditData(LimuClient limu, LimuSettings settings, BusinessTime time) {
        this.limu = limu;
        this.callbackUrl = settings.callbackUrl();
        this.time = time;
    }

    @Override
    public CreditTaskState start(String uid, CreditTask task) {
        Map<String, String> parameters = LimuLogins.of(task);
        parameters.put("callBackUrl", callbackUrl);
        parameters.put("uid", uid);
        parameters.put("ts", String.valueOf(time.now().toEpochMilli()));
        try {
            LimuAnswer answer = task.source() == CreditSource.MOBILE_REPORT
                    ? limu.tell("START_TASK", uid, MOBILE_REPORT, parameters)
                    : limu.tell("START_TASK", uid, GATEWAY, parameters);
            return state(answer, "");
        } catch (NoAnswerException e) {
            return noAnswer("");
        }
    }

    @Override
    public CreditTaskState status(CreditSource source, String token) {
        try {
            return state(ask("TASK_STATUS", source, token, "api.common.getStatus", "/status"), token);
        } catch (NoAnswerException e) {
            return noAnswer(token);
        }
    }

    @Override
    public CreditTaskState input(CreditSource source, String token, String typed) {
        Map<String, String> parameters = named(source, token, "api.common.input");
        parameters.put("input", typed);
        try {
            return state(limu.tell("TASK_INPUT", token, path(source, "/input"), parameters), token);
        } catch (NoAnswerException e) {
            return noAnswer(token);
        }
    }

    @Override
    public Optional<String> result(CreditSource source, String token) {
        return data("TASK_RESULT", source, token, "api.common.getResult", "/data");
    }

    @Override
    public Optional<String> report(CreditSource source, String token) {
        return data("TASK_REPORT", source, token, "api.common.getReport", "/report");
    }

    private Optional<String> data(String operation, CreditSource source, String token, String method, String path) {
        try {
            LimuAnswer answer = ask(operation, source, token, method, path);
            return answer.code().equals("0000")
                    ? Optional.ofNullable(answer.body().getString("data"))
                    : Optional.empty();
        } catch (NoAnswerException e) {
            return Optional.empty();
        }
    }

    private LimuAnswer ask(String operation, CreditSource source, String token, String method, String path)
            throws NoAnswerException {
        return limu.ask(operation, token, path(source, path), named(source, token, method));
    }

    // The carrier's report has paths where the others have methods.
    private static String path(CreditSource source, String ofReport) {
        return source == CreditSource.MOBILE_REPORT ? MOBILE_REPORT + ofReport : GATEWAY;
    }

    private static Map<String, String> named(CreditSource source, String token, String method) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("token", token);
        if (source != CreditSource.MOBILE_REPORT) {
            parameters.put("method", method);
            parameters.put("bizType", source.bizType());
        }
        return parameters;
    }

    private static CreditTaskState state(LimuAnswer answer, String token) {
        Step step = step(answer.code());
        String named = Optional.ofNullable(answer.body().getString("token")).orElse(token);
        Input input = step == Step.WANTS_INPUT ? input(answer.body().getJSONObject("input")) : null;
        return new CreditTaskState(step, named, answer.code(), answer.message(), input);
    }

    private static CreditTaskState noAnswer(String token) {
        return new CreditTaskState(Step.NO_ANSWER, token, "", "", null);
    }

    private static Step step(String code) {
        return switch (code) {
            case "0000" -> Step.DONE;
            case "0006" -> Step.WANTS_INPUT;
            case "0009" -> Step.INPUT_TAKEN;
            case "0100" -> Step.LOGGED_IN;
            default -> code.isEmpty() || code.startsWith("0") ? Step.WORKING : Step.FAILED;
        };
    }

    private static Input input(@Nullable JSONObject input) {
        String type = input == null
                ? ""
                : Optional.ofNullable(input.getString("type")).orElse("");
        String value = input == null
                ? ""
                : Optional.ofNullable(input.getString("value")).orElse("");
        return switch (type) {
            case "img" -> new Input(InputKind.PICTURE, value);
            case "qr" -> new Input(InputKind.QR, value);
            case "idp" -> new Input(InputKind.EXTRA_PASSWORD, "");
            default -> new Input(InputKind.SMS, "");
        };
    }
}
