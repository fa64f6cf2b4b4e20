package org.loanhub.api.cashloan;

import java.util.Optional;
import org.loanhub.api.kit.Fields;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.CardSigningStep;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.MobileCheckService;
import org.loanhub.kyc.VerificationService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Document 001 sections 19 and 30 to 32: who the borrower is. */
@SignedController
@RequestMapping("/appCommonApi")
class VerificationController {

    private final VerificationService verifications;
    private final IdentityService identities;
    private final BankCardService cards;
    private final MobileCheckService mobiles;
    private final CallerContext callers;

    VerificationController(
            VerificationService verifications,
            IdentityService identities,
            BankCardService cards,
            MobileCheckService mobiles,
            CallerContext callers) {
        this.verifications = verifications;
        this.identities = identities;
        this.cards = cards;
        this.mobiles = mobiles;
        this.callers = callers;
    }

    @Operation(readOnly = true)
    @PostMapping("/getAuthenticationStatus")
    Envelope status(Fields fields) {
        return Envelope.of(Code.OK, "获取认证状态成功", AuthenticationStatus.from(verifications.get(accountId())));
    }

    /** The card is signed at once, since loans are repaid from it, and becomes the one that loans are paid out to. */
    @Operation
    @PostMapping("/authUserBankCard")
    Envelope verifyCard(Fields fields) {
        BankCardRequest request = BankCardRequest.from(fields);
        BankCard card = cards.verify(accountId(), request.cardNo(), request.mobile());
        sign(card, request.smsCode());
        cards.makeDefault(accountId(), card.id());
        return Envelope.of(Code.OK, "银行卡认证成功");
    }

    @Operation
    @PostMapping("/authUserMobile")
    Envelope verifyMobile(Fields fields) {
        mobiles.verify(accountId());
        return Envelope.of(Code.OK, "手机实名认证成功");
    }

    /** Tells whether the mobile number is verified as well. */
    @Operation
    @PostMapping("/authRealNameInfo")
    Envelope verifyIdentity(Fields fields) {
        RealNameRequest request = RealNameRequest.from(fields);
        identities.verify(accountId(), request.realName(), request.nationalId());
        return Envelope.of(Code.OK, "身份实名认证成功", AuthenticationStatus.flag(mobiles.isVerified(accountId())));
    }

    /** Some banks send a code to the holder first, for which the document has no field: {@code smsCode} is ours. */
    private void sign(BankCard card, Optional<String> smsCode) {
        if (smsCode.isPresent()) {
            cards.confirmSigning(accountId(), card.id(), smsCode.get());
        } else if (cards.sign(accountId(), card.id()) == CardSigningStep.CODE_SENT) {
            throw Failure.GENERAL.because("银行已发送签约验证码，请填入smsCode后重新提交");
        }
    }

    private long accountId() {
        return callers.get().accountId();
    }
}
