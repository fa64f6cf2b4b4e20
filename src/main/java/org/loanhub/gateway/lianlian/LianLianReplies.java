package org.loanhub.gateway.lianlian;

import org.loanhub.gateway.ChannelReply;
import org.loanhub.gateway.ChannelReply.Verdict;
import org.loanhub.gateway.call.NoAnswerException;

/** Reads answers to what may be asked again without harm. */
final class LianLianReplies {

    private LianLianReplies() {}

    static ChannelReply reply(LianLianMessage answer) {
        return new ChannelReply(verdict(answer.code()), answer.code(), answer.text("ret_msg"));
    }

    static ChannelReply unanswered(NoAnswerException why) {
        return new ChannelReply(Verdict.UNKNOWN, why.code(), "");
    }

    /** For calls that move no money every clear refusal is one: only the codes of trouble on their side stay open. */
    static Verdict verdict(String code) {
        if (code.equals(LianLianCodes.GOOD)) {
            return Verdict.DONE;
        }
        return LianLianCodes.isTrouble(code) ? Verdict.UNKNOWN : Verdict.REFUSED;
    }
}
