package org.loanhub.messaging;

/** How far a text to the phone has come. */
enum NoticeState {
    WAITING,
    /** On its way to Aliyun, or the server stopped meanwhile: never sent a second time. */
    SENDING,
    SENT,
    /** Aliyun may or may not have it. */
    UNKNOWN,
    REFUSED,
    /** It could not go out for a day. */
    TOO_LATE
}
