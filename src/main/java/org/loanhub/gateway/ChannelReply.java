package org.loanhub.gateway;

/**
 * The answer to something that may be asked again without harm: authorising a plan, unbinding a card.
 *
 * @param code LianLian's code, or why there is no answer
 * @param message LianLian's words, empty without an answer
 */
public record ChannelReply(Verdict verdict, String code, String message) {

    public enum Verdict {
        DONE,
        /** Not done, and asking again the same way will not help. */
        REFUSED,
        /** No answer, or an unclear one: ask again. */
        UNKNOWN
    }
}
