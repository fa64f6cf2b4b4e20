package org.loanhub.api.wukong;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.messaging.FeedbackService;
import org.loanhub.messaging.NewFeedback;
import org.loanhub.security.CallerContext;
import org.loanhub.security.Login;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 意见反馈, from guests too. */
@RestController
class FeedbackController {

    private static final int MAX_TYPE = 10;
    private static final int MAX_CONTENT = 1000;

    private final FeedbackService feedback;
    private final CallerContext callers;
    private final Dialect dialect;

    FeedbackController(FeedbackService feedback, CallerContext callers, Dialect dialect) {
        this.feedback = feedback;
        this.callers = callers;
        this.dialect = dialect;
    }

    @NoToken
    @PostMapping("/feedback")
    Envelope add(Fields fields, HttpServletRequest http) {
        String type = fields.require("type", "请选择反馈类型");
        String content = fields.require("content", "请填写反馈内容");
        if (type.codePointCount(0, type.length()) > MAX_TYPE) {
            throw Refusal.failure("反馈类型最多10个字");
        }
        if (content.codePointCount(0, content.length()) > MAX_CONTENT) {
            throw Refusal.failure("反馈内容最多1000个字");
        }
        Long accountId = callers.find().map(Login::accountId).orElse(null);
        feedback.add(new NewFeedback(Channel.WUKONG, accountId, type, content), http.getRemoteAddr());
        return Envelope.done(dialect.text(Dialect.Say.FEEDBACK_TAKEN));
    }
}
