package org.loanhub.api.cashloan;

import org.loanhub.kernel.Channel;
import org.loanhub.messaging.MessageService;
import org.loanhub.messaging.SystemMessageService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;

/** Document 001 sections 24 and 25. */
@CallController
class MessageController {

    private final MessageService messages;
    private final SystemMessageService systemMessages;
    private final CallerContext callers;
    private final Forms forms;

    MessageController(
            MessageService messages, SystemMessageService systemMessages, CallerContext callers, Forms forms) {
        this.messages = messages;
        this.systemMessages = systemMessages;
        this.callers = callers;
        this.forms = forms;
    }

    @Call(paged = true, readOnly = true)
    @PostMapping("/appCommonApi/getCustomMessage")
    Answer ofCustomer(Fields fields) {
        Paging paging = Paging.from(fields);
        return Answer.page(
                "获取当前登录用户消息成功",
                messages.page(callers.get().accountId(), paging.number(), paging.size())
                        .map(message -> CustomerMessageAnswer.from(message, forms)),
                paging);
    }

    @Call(session = false, paged = true, readOnly = true)
    @PostMapping("/openCommonApi/getSystemMessage")
    Answer ofSystem(Fields fields) {
        Paging paging = Paging.from(fields);
        return Answer.page(
                "获取系统消息成功",
                systemMessages
                        .page(Channel.CASHLOAN, paging.number(), paging.size())
                        .map(message -> SystemMessageAnswer.from(message, forms)),
                paging);
    }
}
