package org.loanhub.api.wukong;

import java.util.Map;
import java.util.Set;
import org.loanhub.gateway.CreditTask;
import org.loanhub.gateway.OnlineBank;
import org.loanhub.gateway.Secret;
import org.loanhub.kyc.CreditDataService;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.Person;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Checks that Limu makes with the user's own login at other sites. */
@RestController
class CreditController {

    private static final Set<String> MAILBOXES =
            Set.of("163.com", "126.com", "sina.com", "sina.cn", "qq.com", "139.com");
    private static final String WITHOUT_PASSWORD = "qq.com";
    private static final int LONGEST = 128;

    private final CreditDataService checks;
    private final IdentityService identities;
    private final CreditWaiter waiter;
    private final Caller caller;

    CreditController(CreditDataService checks, IdentityService identities, CreditWaiter waiter, Caller caller) {
        this.checks = checks;
        this.identities = identities;
        this.waiter = waiter;
        this.caller = caller;
    }

    @PostMapping("/lm-mobile")
    DeferredResult<Map<String, Object>> mobile(Params params) {
        return start(new CreditTask.Mobile(caller.account().mobile(), servicePassword(params)));
    }

    @PostMapping("/lm-mobile-report")
    DeferredResult<Map<String, Object>> mobileReport(Params params) {
        Secret password = servicePassword(params);
        Person person = identities.get(caller.id());
        return start(new CreditTask.MobileReport(
                caller.account().mobile(), password, person.realName(), person.nationalId()));
    }

    @PostMapping({"/lm-mobile-input", "/lm-mobile-report-input"})
    DeferredResult<Map<String, Object>> mobileInput(Params params) {
        long accountId = caller.id();
        String token = token(params);
        String typed = typed(params);
        return waiter.once(() -> checks.type(accountId, token, typed), CreditAnswer::withToken);
    }

    @PostMapping("/lm-mobile-continue")
    DeferredResult<Map<String, Object>> mobileContinue(Params params) {
        long accountId = caller.id();
        String token = token(params);
        return waiter.once(() -> checks.look(accountId, token), CreditAnswer::withToken);
    }

    @PostMapping("/lm-jd")
    DeferredResult<Map<String, Object>> jd(Params params) {
        return start(new CreditTask.Jd(userName(params, "请输入京东账号"), password(params, "请输入京东密码")));
    }

    @PostMapping("/lm-jd-input")
    DeferredResult<Map<String, Object>> jdInput(Params params) {
        long accountId = caller.id();
        String token = token(params);
        String typed = typed(params);
        return waiter.once(() -> checks.type(accountId, token, typed), CreditAnswer::withBareToken);
    }

    @PostMapping("/lm-taobao")
    DeferredResult<Map<String, Object>> taobao() {
        return start(new CreditTask.Taobao());
    }

    /** The printed path of the last one begins with two slashes. */
    @PostMapping({"/lm-jd-continue", "/lm-taobao-continue", "/lm-bill-continue", "//lm-bill-continue"})
    DeferredResult<Map<String, Object>> goOn(Params params) {
        long accountId = caller.id();
        String token = token(params);
        return waiter.once(() -> checks.look(accountId, token), CreditAnswer::codeOnly);
    }

    @PostMapping("/lm-bill")
    DeferredResult<Map<String, Object>> bill(Params params) {
        String mailAddress = userName(params, "请输入邮箱账号");
        String host = mailAddress.substring(mailAddress.indexOf('@') + 1);
        if (!MAILBOXES.contains(host) || mailAddress.length() <= host.length() + 1) {
            throw Refusal.failure("仅支持163、126、新浪、QQ、139邮箱");
        }
        Secret password = host.equals(WITHOUT_PASSWORD)
                ? new Secret(params.text("password").orElse(""))
                : password(params, "请输入邮箱密码");
        return start(new CreditTask.Bill(mailAddress, password));
    }

    @PostMapping("/lm-education")
    DeferredResult<Map<String, Object>> education(Params params) {
        return startAtOnce(new CreditTask.Education(userName(params, "请输入学信网账号"), password(params, "请输入学信网密码")));
    }

    @PostMapping("/lm-ebank")
    DeferredResult<Map<String, Object>> ebank(Params params) {
        String userName = userName(params, "请输入网银账号");
        Secret password = password(params, "请输入网银密码");
        OnlineBank bank =
                OnlineBank.ofBankCode(params.require("bank", "请选择银行")).orElseThrow(() -> Refusal.failure("暂不支持该银行"));
        return startAtOnce(new CreditTask.Ebank(bank, userName, password));
    }

    /** Limu's callback: unsigned, so only a reason to look. */
    @NoToken
    @PostMapping(path = "/lm-callback", produces = "text/plain")
    String callback(@RequestParam(defaultValue = "") String token) {
        boolean taken = checks.isKnown(token) && waiter.later(() -> checks.lookBecauseOfHint(token));
        return taken ? "success" : "failure";
    }

    private DeferredResult<Map<String, Object>> start(CreditTask task) {
        long accountId = caller.id();
        return waiter.untilSomething(
                () -> checks.start(accountId, task),
                progress -> checks.look(accountId, progress.token()),
                CreditAnswer::withToken);
    }

    private DeferredResult<Map<String, Object>> startAtOnce(CreditTask task) {
        long accountId = caller.id();
        return waiter.untilSomething(
                () -> checks.start(accountId, task),
                progress -> checks.look(accountId, progress.token()),
                CreditAnswer::atOnce);
    }

    private static Secret servicePassword(Params params) {
        return password(params, "servicecode", "请输入服务密码");
    }

    private static Secret password(Params params, String missing) {
        return password(params, "password", missing);
    }

    private static Secret password(Params params, String name, String missing) {
        String password = params.requireExactly(name, missing);
        return new Secret(limited(password));
    }

    private static String userName(Params params, String missing) {
        return limited(params.require("username", missing));
    }

    private static String token(Params params) {
        return limited(params.require("token", "请提供认证任务token"));
    }

    private static String typed(Params params) {
        return limited(params.require("smscode", "请输入验证码"));
    }

    private static String limited(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.failure("填写的内容过长");
        }
        return text;
    }
}
