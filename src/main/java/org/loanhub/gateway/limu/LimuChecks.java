package org.loanhub.gateway.limu;

import com.alibaba.fastjson2.JSONObject;
import java.util.Map;
import org.loanhub.gateway.CheckOutcome;
import org.loanhub.gateway.IdentityGateway;
import org.loanhub.gateway.call.NoAnswerException;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import org.springframework.stereotype.Service;

/** Speaks Limu's {@code api.identity.*} checks. */
@Service
public final class LimuChecks implements IdentityGateway {

    private final LimuClient limu;

    LimuChecks(LimuClient limu) {
        this.limu = limu;
    }

    @Override
    public CheckOutcome realName(String reference, RealName name, NationalId nationalId) {
        return check(
                "ID_CHECK",
                reference,
                Map.of("method", "api.identity.idcheck", "name", name.value(), "identityNo", nationalId.value()));
    }

    @Override
    public CheckOutcome cardThree(String reference, RealName name, NationalId nationalId, BankCardNumber cardNo) {
        return check(
                "CARD_3_CHECK",
                reference,
                Map.of(
                        "method", "api.identity.bankcard3check",
                        "name", name.value(),
                        "identityNo", nationalId.value(),
                        "bankCardNo", cardNo.value()));
    }

    @Override
    public CheckOutcome cardFour(
            String reference, RealName name, NationalId nationalId, BankCardNumber cardNo, MobileNumber mobile) {
        return check(
                "CARD_4_CHECK",
                reference,
                Map.of(
                        "method", "api.identity.bankcard4check",
                        "name", name.value(),
                        "identityNo", nationalId.value(),
                        "bankCardNo", cardNo.value(),
                        "mobileNo", mobile.value()));
    }

    @Override
    public CheckOutcome mobileThree(String reference, RealName name, NationalId nationalId, MobileNumber mobile) {
        return check(
                "MOBILE_3_CHECK",
                reference,
                Map.of(
                        "method", "api.identity.mobilecheck",
                        "name", name.value(),
                        "identityNo", nationalId.value(),
                        "mobileNo", mobile.value()));
    }

    private CheckOutcome check(String operation, String reference, Map<String, String> parameters) {
        try {
            return outcome(limu.ask(operation, reference, "/api/gateway", parameters));
        } catch (NoAnswerException e) {
            return CheckOutcome.ERROR;
        }
    }

    static CheckOutcome outcome(LimuAnswer answer) {
        JSONObject data = answer.code().equals("0000") ? answer.body().getJSONObject("data") : null;
        String resultCode = data == null ? null : data.getString("resultCode");
        if (resultCode == null) {
            return CheckOutcome.ERROR;
        }
        return switch (resultCode) {
            case "R001" -> CheckOutcome.MATCH;
            case "R002" -> CheckOutcome.MISMATCH;
            case "R003" -> CheckOutcome.NO_RECORD;
            default -> CheckOutcome.ERROR;
        };
    }
}
