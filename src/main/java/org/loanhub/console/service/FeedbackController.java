package org.loanhub.console.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.Customer;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.Labels;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.People;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.messaging.Feedback;
import org.loanhub.messaging.FeedbackService;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people want us to know (意见反馈). */
@Controller
@RequestMapping("/console/feedback")
@Requires(Permission.CONSOLE_SERVICE)
class FeedbackController {

    private static final int MAX_ANSWER = 500;

    private final FeedbackService feedback;
    private final People people;

    FeedbackController(FeedbackService feedback, People people) {
        this.feedback = feedback;
        this.people = people;
    }

    /** @param customer null for a guest */
    public record Row(
            Feedback feedback, String channel, @Nullable Customer customer) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        List<Feedback> found = feedback.list(done, ListPage.below(after), ListPage.ASKED);
        model.addAttribute("rows", ListPage.of(found, Feedback::id).map(this::row));
        model.addAttribute("done", done);
        return "console/service/feedback-list";
    }

    private Row row(Feedback one) {
        Long accountId = one.accountId();
        return new Row(one, Labels.channel(one.channel()), accountId == null ? null : Customer.of(accountId, people));
    }

    @PostMapping("/{id}/done")
    @Audited("feedback.done")
    Done markDone(@PathVariable long id, @RequestParam String answer, Operator operator) {
        feedback.markDone(id, operator.signature(), Typed.text("处理结果", answer, MAX_ANSWER));
        return Done.here("已处理");
    }
}
