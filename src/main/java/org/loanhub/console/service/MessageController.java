package org.loanhub.console.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.web.CustomerChannels;
import org.loanhub.console.web.Done;
import org.loanhub.console.web.Labels;
import org.loanhub.console.web.ListPage;
import org.loanhub.console.web.RequestNo;
import org.loanhub.console.web.Requires;
import org.loanhub.console.web.Typed;
import org.loanhub.messaging.NewSystemMessage;
import org.loanhub.messaging.PublishedMessage;
import org.loanhub.messaging.SystemMessage;
import org.loanhub.messaging.SystemMessageService;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Messages to everybody of a channel (系统消息). */
@Controller
@RequestMapping("/console/messages")
@Requires(Permission.CONSOLE_SERVICE)
class MessageController {

    private static final int MAX_TITLE = 100;
    private static final int MAX_CONTENT = 2000;
    private static final int MAX_URL = 255;

    private final SystemMessageService messages;

    MessageController(SystemMessageService messages) {
        this.messages = messages;
    }

    /** A message in the list. */
    public record Row(PublishedMessage message, String channel, String kind) {}

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Long after, Model model) {
        List<PublishedMessage> found = messages.list(ListPage.below(after), ListPage.ASKED);
        model.addAttribute("rows", ListPage.of(found, PublishedMessage::id).map(MessageController::row));
        model.addAttribute("channels", CustomerChannels.options());
        model.addAttribute("requestNo", RequestNo.next());
        return "console/service/message-list";
    }

    private static Row row(PublishedMessage message) {
        String kind = message.kind() == SystemMessage.Kind.NOTICE ? "通知" : "活动";
        return new Row(message, Labels.channel(message.channel()), kind);
    }

    @PostMapping
    @Audited(value = "message.publish", subject = "channel")
    Done publish(
            @RequestParam("request") String requestNo,
            @RequestParam String channel,
            @RequestParam String kind,
            @RequestParam String title,
            @RequestParam String content,
            @RequestParam(defaultValue = "") String url,
            Operator operator) {
        String link = Typed.optionalText("链接", url, MAX_URL);
        NewSystemMessage message = new NewSystemMessage(
                CustomerChannels.read(channel),
                Typed.choice("类型", SystemMessage.Kind.class, kind),
                Typed.text("标题", title, MAX_TITLE),
                Typed.text("正文", content, MAX_CONTENT),
                link.isEmpty() ? null : link);
        boolean isNew = messages.publish(message, operator.signature(), RequestNo.read(requestNo));
        return Done.here(isNew ? "已发布" : "这条消息已经发布过了");
    }

    @PostMapping("/{id}/withdraw")
    @Audited("message.withdraw")
    Done withdraw(@PathVariable long id, Operator operator) {
        messages.withdraw(id, operator.signature());
        return Done.here("已撤下");
    }
}
