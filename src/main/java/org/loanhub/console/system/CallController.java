package org.loanhub.console.system;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.Option;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.gateway.call.CallCount;
import org.loanhub.gateway.call.CallHistory;
import org.loanhub.gateway.call.CallOutcome;
import org.loanhub.gateway.call.LoggedCall;
import org.loanhub.gateway.call.Party;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What third parties were asked, and whether they answered (第三方调用). */
@Controller
@RequestMapping("/console/calls")
@Requires(Permission.CONSOLE_SYSTEM)
class CallController {

    private static final Duration COUNTED = Duration.ofHours(1);

    private final CallHistory calls;
    private final BusinessTime time;

    CallController(CallHistory calls, BusinessTime time) {
        this.calls = calls;
        this.time = time;
    }

    /** A call in the list. */
    public record Row(LoggedCall call, String party, String outcome, String state) {}

    /** The last hour in figures. */
    public record Hour(CallCount count, String party, String outcome, String state) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        Party chosenParty = party == null ? null : Party.find(party).orElse(null);
        CallOutcome chosenOutcome = Typed.filter(CallOutcome.class, outcome);
        List<LoggedCall> found = calls.list(chosenParty, chosenOutcome, ListPage.below(after), ListPage.ASKED);
        model.addAttribute("rows", ListPage.of(found, LoggedCall::id).map(CallController::row));
        model.addAttribute(
                "hours",
                calls.countSince(time.now().minus(COUNTED)).stream()
                        .map(CallController::hour)
                        .toList());
        model.addAttribute(
                "parties",
                Arrays.stream(Party.values())
                        .map(one -> new Option(one.id(), name(one)))
                        .toList());
        model.addAttribute(
                "outcomes",
                Arrays.stream(CallOutcome.values())
                        .map(one -> new Option(one.name(), name(one)))
                        .toList());
        model.addAttribute("party", chosenParty == null ? null : chosenParty.id());
        model.addAttribute("outcome", chosenOutcome);
        return "console/system/call-list";
    }

    private static Row row(LoggedCall call) {
        return new Row(call, partyName(call.thirdParty()), name(call.outcome()), state(call.outcome()));
    }

    private static Hour hour(CallCount count) {
        return new Hour(count, partyName(count.thirdParty()), name(count.outcome()), state(count.outcome()));
    }

    private static String partyName(String id) {
        return Party.find(id).map(CallController::name).orElse(id);
    }

    private static String name(Party party) {
        return switch (party) {
            case LIANLIAN -> "连连支付";
            case LIMU -> "立木征信";
            case SMS -> "阿里云短信";
        };
    }

    private static String name(CallOutcome outcome) {
        return switch (outcome) {
            case ANSWERED -> "有应答";
            case NOT_SENT -> "没发出";
            case UNANSWERED -> "无应答";
            case UNREADABLE -> "应答不可信";
        };
    }

    private static String state(CallOutcome outcome) {
        return outcome == CallOutcome.ANSWERED ? "good" : "bad";
    }
}
