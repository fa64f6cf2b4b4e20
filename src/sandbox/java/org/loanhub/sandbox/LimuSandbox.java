package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSONObject;
import java.util.Map;
import java.util.Optional;
import org.loanhub.gateway.limu.LimuSignature;

/** Plays Limu: {@code /api/gateway} with checks and tasks, and {@code /mobile_report/v1}; its signature is checked. */
final class LimuSandbox {

    /** One call whose signature is right. */
    private interface Operation {
        SandboxResponse answer(Map<String, String> parameters);
    }

    private final String apiKey;
    private final String apiSecret;
    private final LimuRegister register;
    private final LimuTasks tasks;
    private final Scenarios scenarios;

    LimuSandbox(
            Sandbox sandbox,
            String apiKey,
            String apiSecret,
            LimuRegister register,
            LimuTasks tasks,
            Scenarios scenarios) {
        this.apiKey = apiKey;
        this.apiSecret = apiSecret;
        this.register = register;
        this.tasks = tasks;
        this.scenarios = scenarios;
        route(sandbox, "/api/gateway", this::gateway);
        route(sandbox, "/mobile_report/v1/task", parameters -> start("mobileReport", parameters));
        route(sandbox, "/mobile_report/v1/task/status", this::status);
        route(sandbox, "/mobile_report/v1/task/input", this::input);
        route(sandbox, "/mobile_report/v1/task/data", this::result);
        route(sandbox, "/mobile_report/v1/task/report", this::report);
    }

    private void route(Sandbox sandbox, String path, Operation operation) {
        sandbox.route("POST", path, request -> {
            Map<String, String> parameters = request.form();
            if (!isSigned(parameters)) {
                return answer("1003", "签名错误");
            }
            Scenario scenario = scenarios.of(Scenarios.Party.LIMU);
            SandboxResponse response = operation.answer(parameters);
            scenarios.delay(scenario);
            return scenario == Scenario.REFUSED ? answer("9999", "系统繁忙") : response;
        });
    }

    private boolean isSigned(Map<String, String> parameters) {
        return apiKey.equals(parameters.get("apiKey"))
                && LimuSignature.sign(parameters, apiSecret).equals(parameters.get("sign"));
    }

    private SandboxResponse gateway(Map<String, String> parameters) {
        String method = parameters.getOrDefault("method", "");
        return switch (method) {
            case "api.common.getStatus" -> status(parameters);
            case "api.common.input" -> input(parameters);
            case "api.common.getResult" -> result(parameters);
            case "api.common.getReport" -> report(parameters);
            case "api.mobile.get",
                    "api.jd.get",
                    "api.taobao.get",
                    "api.education.get",
                    "api.bill.get",
                    "api.ebank.get" -> start(method.split("\\.")[1], parameters);
            default -> check(method, parameters);
        };
    }

    private SandboxResponse check(String method, Map<String, String> parameters) {
        return register.check(method, parameters)
                .map(finding -> data(Map.of("resultCode", finding.code, "resultMsg", finding.message)))
                .orElseGet(() -> answer("1002", "没有这个接口"));
    }

    private SandboxResponse start(String bizType, Map<String, String> parameters) {
        return SandboxResponse.json(tasks.start(bizType, parameters).answer());
    }

    private SandboxResponse status(Map<String, String> parameters) {
        return tasks.find(parameters)
                .map(task -> SandboxResponse.json(task.answer()))
                .orElseGet(LimuSandbox::noSuchTask);
    }

    private SandboxResponse input(Map<String, String> parameters) {
        Optional<LimuTask> task = tasks.find(parameters).filter(LimuTask::wantsInput);
        if (task.isEmpty()) {
            return noSuchTask();
        }
        task.get().type(parameters.getOrDefault("input", ""));
        return SandboxResponse.json(task.get().answer());
    }

    private SandboxResponse result(Map<String, String> parameters) {
        return ofDone(parameters, "records");
    }

    private SandboxResponse report(Map<String, String> parameters) {
        return ofDone(parameters, "report");
    }

    private SandboxResponse ofDone(Map<String, String> parameters, String what) {
        return tasks.find(parameters)
                .filter(task -> task.code().equals("0000"))
                .map(task -> data(Map.of("bizType", task.bizType, "username", task.userName, what, "沙箱生成的数据")))
                .orElseGet(LimuSandbox::noSuchTask);
    }

    private static SandboxResponse noSuchTask() {
        return answer("1005", "任务不存在,或状态不对");
    }

    private static SandboxResponse data(Map<String, String> data) {
        JSONObject answer = new JSONObject(Map.of("code", "0000", "msg", "成功"));
        answer.put("data", data);
        return SandboxResponse.json(answer);
    }

    private static SandboxResponse answer(String code, String message) {
        return SandboxResponse.json(Map.of("code", code, "msg", message));
    }
}
