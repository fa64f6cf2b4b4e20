package org.loanhub.api.wukong;

import java.util.Map;
import org.loanhub.api.kit.Fields;
import org.loanhub.creditline.QuotaRequestService;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.ExtraCheck;
import org.loanhub.kyc.ExtraCheckService;
import org.loanhub.profile.StatedAccountService;
import org.loanhub.profile.StatedAccountService.Kind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 通用认证, and 提升额度, which depends on it. */
@RestController
class ExtraCheckController {

    private final StatedAccountService accounts;
    private final ExtraCheckService checks;
    private final QuotaRequestService quotas;
    private final Caller caller;

    ExtraCheckController(
            StatedAccountService accounts, ExtraCheckService checks, QuotaRequestService quotas, Caller caller) {
        this.accounts = accounts;
        this.checks = checks;
        this.quotas = quotas;
        this.caller = caller;
    }

    @PostMapping("/auth-common")
    Envelope save(Fields fields) {
        Kind kind = switch (fields.require("auth_type", "请选择认证类型")) {
            case "qq" -> Kind.QQ;
            case "wechat" -> Kind.WECHAT;
            case "bankcard" -> Kind.BANK_CARD;
            default -> throw Refusal.failure("认证类型仅支持qq、wechat、bankcard");
        };
        accounts.save(caller.id(), kind, new PersonalText(fields.require("accounts", "请填写账号")));
        return Envelope.done("认证成功");
    }

    /** The only field is named after the type that was asked for. */
    @GetMapping("/auth-common-get")
    Envelope show(Fields fields) {
        String type = fields.require("auth_type", "请选择认证类型");
        Object value = switch (type) {
            case "qq" -> stated(Kind.QQ);
            case "wechat" -> stated(Kind.WECHAT);
            case "bankcard" -> stated(Kind.BANK_CARD);
            case "taobao" -> passed(ExtraCheck.TAOBAO);
            case "jd" -> passed(ExtraCheck.JD);
            case "education" -> passed(ExtraCheck.EDUCATION);
            case "bill" -> passed(ExtraCheck.BILL);
            case "ebank" -> passed(ExtraCheck.EBANK);
            default -> throw Refusal.failure("认证类型仅支持qq、wechat、bankcard、taobao、jd、education、bill、ebank");
        };
        return Envelope.one(Map.of(type, value));
    }

    @GetMapping("/quota-apply")
    Envelope askForMore() {
        quotas.ask(caller.id(), Channel.WUKONG);
        return Envelope.done("您的提额申请已提交成功，请等待系统审核");
    }

    private String stated(Kind kind) {
        return accounts.find(caller.id(), kind).map(PersonalText::value).orElse("");
    }

    private int passed(ExtraCheck check) {
        return AuthStateAnswer.flag(checks.passed(caller.id()).contains(check));
    }
}
