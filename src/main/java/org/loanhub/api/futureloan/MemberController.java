package org.loanhub.api.futureloan;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.account.LoginName;
import org.loanhub.api.kit.Fields;
import org.loanhub.invest.BiddingService;
import org.loanhub.invest.Member;
import org.loanhub.invest.MemberService;
import org.loanhub.security.JwtCarrier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document 004 section 2.1: members. */
@RestController
@RequestMapping("/futureloan/member")
class MemberController {

    private final MemberService members;
    private final BiddingService bidding;
    private final JwtCarrier tokens;
    private final Caller caller;
    private final Envelopes envelopes;
    private final Forms forms;

    MemberController(
            MemberService members,
            BiddingService bidding,
            JwtCarrier tokens,
            Caller caller,
            Envelopes envelopes,
            Forms forms) {
        this.members = members;
        this.bidding = bidding;
        this.tokens = tokens;
        this.caller = caller;
        this.envelopes = envelopes;
        this.forms = forms;
    }

    @NoToken
    @PostMapping("/register")
    Envelope register(Fields fields, HttpServletRequest http) {
        RegisterRequest request = RegisterRequest.from(new Inputs(fields));
        return envelopes.ok(RegisterAnswer.from(members.register(request.toCommand(), http.getRemoteAddr())));
    }

    @NoToken
    @PostMapping("/login")
    Envelope logIn(Fields fields, HttpServletRequest http) {
        LoginRequest request = LoginRequest.from(new Inputs(fields));
        Member member = members.logIn(
                new LoginName(request.mobile()), PasswordDigest.of(request.password()), http.getRemoteAddr());
        JwtCarrier.Token token = tokens.issue(member.account().id());
        return envelopes.ok(LoginAnswer.from(MemberAnswer.from(member, forms), token, forms));
    }

    @PostMapping("/recharge")
    Envelope recharge(Fields fields) {
        RechargeRequest request = RechargeRequest.from(new Inputs(fields));
        caller.requireIs(request.memberId());
        return answer(members.recharge(request.memberId(), request.amount()));
    }

    @PostMapping("/withdraw")
    Envelope withdraw(Fields fields) {
        WithdrawRequest request = WithdrawRequest.from(new Inputs(fields));
        caller.requireIsAndExists(request.memberId());
        return answer(members.withdraw(request.memberId(), request.amount()));
    }

    @PatchMapping("/update")
    Envelope rename(Fields fields) {
        RenameRequest request = RenameRequest.from(new Inputs(fields));
        caller.requireIsAndExists(request.memberId());
        return answer(members.rename(request.memberId(), request.nickname()));
    }

    @PostMapping("/invest")
    Envelope invest(Fields fields) {
        InvestRequest request = InvestRequest.from(new Inputs(fields));
        caller.requireIsAndExists(request.memberId());
        return envelopes.ok(
                BidAnswer.from(bidding.bid(request.memberId(), request.projectId(), request.amount()), forms));
    }

    @GetMapping("/{memberId}/info")
    Envelope info(@PathVariable String memberId) {
        return answer(members.get(caller.requireIsOrUnknown(memberId)));
    }

    private Envelope answer(Member member) {
        return envelopes.ok(MemberAnswer.from(member, forms));
    }
}
