package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.kernel.Channel;
import org.loanhub.messaging.MessageService;
import org.loanhub.messaging.SystemMessageService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;

/** Document 001 sections 24 and 25. */
@SignedController
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

    @Operation(paged = true, readOnly = true)
    @PostMapping("/appCommonApi/getCustomMessage")
    Envelope ofCustomer(Fields fields) {
        Paging paging = ListRequest.from(fields);
        return Envelope.page(
                "获取当前登录用户消息成功",
                messages.page(callers.get().accountId(), paging.number(), paging.size())
                        .map(message -> CustomerMessageAnswer.from(message, forms)),
                paging);
    }

    @Operation(session = false, paged = true, readOnly = true)
    @PostMapping("/openCommonApi/getSystemMessage")
    Envelope ofSystem(Fields fields) {
        Paging paging = ListRequest.from(fields);
        return Envelope.page(
                "获取系统消息成功",
                systemMessages
                        .page(Channel.CASHLOAN, paging.number(), paging.size())
                        .map(message -> SystemMessageAnswer.from(message, forms)),
                paging);
    }
}
