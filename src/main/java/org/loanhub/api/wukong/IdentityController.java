package org.loanhub.api.wukong;

import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.CarrierRecords;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.KycError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 身份认证. */
@RestController
class IdentityController {

    private final IdentityService identities;
    private final CarrierRecords operatorRecords;
    private final Caller caller;

    IdentityController(IdentityService identities, CarrierRecords operatorRecords, Caller caller) {
        this.identities = identities;
        this.operatorRecords = operatorRecords;
        this.caller = caller;
    }

    /** The register's answer is no failure: {@code error_message} tells it. */
    @PostMapping("/lm-identity")
    Envelope verify(Fields fields) {
        String name = fields.require("username", "请输入真实姓名");
        String nationalId = fields.require("identityno", "请输入身份证号码");
        if (!NationalId.isWellFormed(nationalId)) {
            throw Refusal.failure("身份证号码格式不正确");
        }
        try {
            identities.verify(caller.id(), new PersonalText(name), new PersonalText(nationalId));
            operatorRecords.settle(caller.id());
            return Envelope.done(IdentityAnswer.PASS);
        } catch (LendingException refused) {
            if (refused.error() == KycError.IDENTITY_MISMATCH) {
                return Envelope.done(IdentityAnswer.NO_PASS);
            }
            throw refused;
        }
    }

    @GetMapping("/lm-get-identity")
    Envelope show() {
        return Envelope.one(
                identities.findClaim(caller.id()).map(IdentityAnswer::from).orElse(IdentityAnswer.NOTHING));
    }
}
