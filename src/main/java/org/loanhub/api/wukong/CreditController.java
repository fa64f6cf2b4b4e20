package org.loanhub.api.wukong;

import java.util.Set;
import java.util.function.Function;
import org.loanhub.api.kit.Fields;
import org.loanhub.gateway.CreditTask;
import org.loanhub.gateway.OnlineBank;
import org.loanhub.gateway.Secret;
import org.loanhub.kyc.CreditDataService;
import org.loanhub.kyc.CreditProgress;
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
    private static final int MAX_LENGTH = 128;

    private final CreditDataService checks;
    private final IdentityService identities;
    private final CreditWaiter waiter;
    private final Caller caller;
    private final Dialect dialect;

    CreditController(
            CreditDataService checks, IdentityService identities, CreditWaiter waiter, Caller caller, Dialect dialect) {
        this.checks = checks;
        this.identities = identities;
        this.waiter = waiter;
        this.caller = caller;
        this.dialect = dialect;
    }

    @PostMapping("/lm-mobile")
    DeferredResult<Envelope> mobile(Fields fields) {
        return start(new CreditTask.Mobile(caller.account().mobile(), servicePassword(fields)));
    }

    @PostMapping("/lm-mobile-report")
    DeferredResult<Envelope> mobileReport(Fields fields) {
        Secret password = servicePassword(fields);
        Person person = identities.get(caller.id());
        return start(new CreditTask.MobileReport(
                caller.account().mobile(), password, person.realName(), person.nationalId()));
    }

    @PostMapping({"/lm-mobile-input", "/lm-mobile-report-input"})
    DeferredResult<Envelope> mobileInput(Fields fields) {
        long accountId = caller.id();
        String token = token(fields);
        String typed = typed(fields);
        return waiter.once(
                () -> checks.type(accountId, token, typed),
                dialect.answersInputWithObject() ? CreditAnswer::withBareToken : CreditAnswer::withToken);
    }

    @PostMapping("/lm-mobile-continue")
    DeferredResult<Envelope> mobileContinue(Fields fields) {
        return waitOn(token(fields), CreditAnswer::waitedForMobile);
    }

    @PostMapping("/lm-jd")
    DeferredResult<Envelope> jd(Fields fields) {
        return start(new CreditTask.Jd(userName(fields, "请输入京东账号"), password(fields, "请输入京东密码")));
    }

    @PostMapping("/lm-jd-input")
    DeferredResult<Envelope> jdInput(Fields fields) {
        long accountId = caller.id();
        String token = token(fields);
        String typed = typed(fields);
        return waiter.once(() -> checks.type(accountId, token, typed), CreditAnswer::withBareToken);
    }

    @PostMapping("/lm-taobao")
    DeferredResult<Envelope> taobao() {
        return start(new CreditTask.Taobao());
    }

    /** The printed path of the last one begins with two slashes. */
    @PostMapping({"/lm-jd-continue", "/lm-taobao-continue", "/lm-bill-continue", "//lm-bill-continue"})
    DeferredResult<Envelope> goOn(Fields fields) {
        return waitOn(token(fields), CreditAnswer::waitedFor);
    }

    @PostMapping("/lm-bill")
    DeferredResult<Envelope> bill(Fields fields) {
        String mailAddress = userName(fields, "请输入邮箱账号");
        String host = mailAddress.substring(mailAddress.indexOf('@') + 1);
        if (!MAILBOXES.contains(host) || mailAddress.length() <= host.length() + 1) {
            throw Refusal.failure("仅支持163、126、新浪、QQ、139邮箱");
        }
        Secret password = host.equals(WITHOUT_PASSWORD)
                ? new Secret(fields.stripped("password").orElse(""))
                : password(fields, "请输入邮箱密码");
        return start(new CreditTask.Bill(mailAddress, password));
    }

    @PostMapping("/lm-education")
    DeferredResult<Envelope> education(Fields fields) {
        return startAtOnce(new CreditTask.Education(userName(fields, "请输入学信网账号"), password(fields, "请输入学信网密码")));
    }

    @PostMapping("/lm-ebank")
    DeferredResult<Envelope> ebank(Fields fields) {
        String userName = userName(fields, "请输入网银账号");
        Secret password = password(fields, "请输入网银密码");
        OnlineBank bank =
                OnlineBank.ofBankCode(fields.require("bank", "请选择银行")).orElseThrow(() -> Refusal.failure("暂不支持该银行"));
        return startAtOnce(new CreditTask.Ebank(bank, userName, password));
    }

    /** Limu's callback: unsigned, so only a reason to look. */
    @NoToken
    @PostMapping(path = "/lm-callback", produces = "text/plain")
    String callback(@RequestParam(defaultValue = "") String token) {
        boolean taken = checks.isKnown(token) && waiter.later(() -> checks.lookBecauseOfHint(token));
        return taken ? "success" : "failure";
    }

    private DeferredResult<Envelope> waitOn(String token, Function<CreditProgress, Envelope> answer) {
        long accountId = caller.id();
        return waiter.untilOver(() -> checks.look(accountId, token), answer);
    }

    private DeferredResult<Envelope> start(CreditTask task) {
        long accountId = caller.id();
        return waiter.untilSomething(
                () -> checks.start(accountId, task),
                progress -> checks.look(accountId, progress.token()),
                CreditAnswer::withToken);
    }

    private DeferredResult<Envelope> startAtOnce(CreditTask task) {
        long accountId = caller.id();
        return waiter.untilSomething(
                () -> checks.start(accountId, task),
                progress -> checks.look(accountId, progress.token()),
                CreditAnswer::atOnce);
    }

    private static Secret servicePassword(Fields fields) {
        return password(fields, "servicecode", "请输入服务密码");
    }

    private static Secret password(Fields fields, String missing) {
        return password(fields, "password", missing);
    }

    private static Secret password(Fields fields, String name, String missing) {
        String password = fields.requireVerbatim(name, missing);
        return new Secret(limited(password));
    }

    private static String userName(Fields fields, String missing) {
        return limited(fields.require("username", missing));
    }

    private static String token(Fields fields) {
        return limited(fields.require("token", "请提供认证任务token"));
    }

    private static String typed(Fields fields) {
        return limited(fields.require("smscode", "请输入验证码"));
    }

    private static String limited(String text) {
        if (text.length() > MAX_LENGTH) {
            throw Refusal.failure("填写的内容过长");
        }
        return text;
    }
}
